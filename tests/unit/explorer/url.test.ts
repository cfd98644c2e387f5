import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST } from "@/lib/explorer/link/opening";
import { viewFromAddress } from "@/lib/explorer/link/read";
import { addressOf } from "@/lib/explorer/link/write";
import { NO_FILTERS } from "@/lib/explorer/state/filters";
import { DEFAULT_VIEW, type View } from "@/lib/explorer/state/view";
import { anyView } from "./views";

/** Opens an address as a browser takes it apart. */
function opened(address: string) {
  const url = new URL(`http://127.0.0.1/${address}`);
  return viewFromAddress(url.search, url.hash);
}

describe("a link", () => {
  test("restores every view, query text and value of a parameter", () => {
    const anyValues = fc.dictionary(fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/), fc.string({ maxLength: 30 }), {
      maxKeys: 3,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(anyView, fc.string({ maxLength: 200 }), anyValues, (original, query, values) => {
        expect(opened(addressOf(original, query, values))).toEqual({
          view: original,
          query,
          values,
          broken: false,
        });
      }),
      { numRuns: 400 },
    );
  });

  test("that would be too long for a server stands behind #", () => {
    const hiddenNodes = Array.from({ length: 400 }, (_, i) => `paper:2510.${String(i).padStart(5, "0")}`);
    const view: View = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, hiddenNodes } };
    const address = addressOf(view, "");
    expect(address).toMatch(/^#v=1&hiden=paper:/);
    expect(opened(address).view).toEqual(view);
  });

  test("of the default view is empty", () => {
    expect(addressOf(DEFAULT_VIEW, "")).toBe("");
    expect(viewFromAddress("")).toEqual({
      view: DEFAULT_VIEW,
      query: "",
      values: {},
      broken: false,
    });
  });

  test("is short, carries its version and names what it restores", () => {
    const view: View = { ...DEFAULT_VIEW, selection: ["method:grpo"], selected: "method:grpo", tab: "paths" };
    expect(addressOf(view, "")).toBe("?tab=paths&sel=method:grpo&v=1");
  });

  test("leaves out an upper end that excludes nothing", () => {
    const filters = { ...NO_FILTERS, confidence: { from: 0.5, to: 1 }, degree: { from: 4, to: MOST.degree } };
    const address = addressOf({ ...DEFAULT_VIEW, filters }, "");
    expect(address).toBe("?conf=0.5~&deg=4~&v=1");
    expect(opened(address).view.filters).toEqual(filters);
  });

  test("of earlier releases still opens", () => {
    const { view, query, broken } = viewFromAddress(
      "?tab=paths&sel=method%3Agrpo&topic=topic%3Arl&hide=Author%2CPaper&from=method%3Aa&to=method%3Ab&colour=topic&q=MATCH+%28n%29&v=1",
    );
    expect({ query, broken }).toEqual({ query: "MATCH (n)", broken: false });
    expect(view).toMatchObject({ tab: "paths", selected: "method:grpo", selection: ["method:grpo"] });
    expect(view).toMatchObject({ topic: "topic:rl", from: "method:a", to: "method:b", colour: "topic" });
    expect(view.filters.hiddenKinds).toEqual(["Author", "Paper"]);
  });

  test.each(["5", "[", '{"a":5}'])("with values that cannot be read (%s) has none of them", (text) => {
    expect(viewFromAddress(`?tab=cypher&p=${encodeURIComponent(text)}`)).toMatchObject({
      values: {},
      broken: false,
    });
  });

  test.each([
    "?tab=nonsense",
    "?sel=no-kind",
    "?sel=%00",
    "?hide=Paper,Ghost",
    "?colour=red",
    "?v=2",
    "?conf=0.9~0.1",
    "?conf=0.5",
    "?conf=~0.5",
    "?conf=0.5~2",
    "?deg=a~b",
    "?time=2025-02-30~",
    "?time=2025-03-01~2025-02-01",
    "?since=yesterday",
    "?depth=9&focus=method:a",
    "?pins=method:a!1",
    "?cam=1,2,0",
    "?cam=1,2,NaN",
    "?edge=a|b",
    "?open=method:a!LIKES",
    `?q=${"x".repeat(20_001)}`,
  ])("that is broken opens the default and says so: %s", (search) => {
    expect(viewFromAddress(search)).toEqual({
      view: DEFAULT_VIEW,
      query: "",
      values: {},
      broken: true,
    });
  });

  test("with parameters of others is read all the same", () => {
    expect(viewFromAddress("?utm_source=mail&tab=topics")).toMatchObject({
      view: { tab: "topics" },
      broken: false,
    });
  });

  test("leaves this browser's own theme and language where it names none", () => {
    const own = { theme: "dark", language: "zh" } as const;
    expect(viewFromAddress("?tab=topics", "", own).view).toMatchObject(own);
    expect(viewFromAddress("?theme=light", "", own).view).toMatchObject({ theme: "light", language: "zh" });
    expect(viewFromAddress("?theme=pink", "", own)).toMatchObject({ broken: true, view: own });
  });
});
