import { expect, test } from "vitest";
import { requireSameOrigin } from "@/lib/server/origin";

const request = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/cypher", { method: "POST", headers });

test.each<[string, Record<string, string>]>([
  ["a program that sends neither header", {}],
  ["the atlas's own page", { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }],
  ["the page under the name a proxy gives it", { origin: "https://atlas.example", host: "atlas.example" }],
  ["an address typed by hand", { "sec-fetch-site": "none" }],
])("lets through %s", (_, headers) => {
  expect(() => requireSameOrigin(request(headers))).not.toThrow();
});

test.each<[string, Record<string, string>]>([
  ["a page elsewhere", { origin: "https://elsewhere.example" }],
  ["another port of this machine", { origin: "http://127.0.0.1:4000" }],
  ["a page that hides where it is from", { origin: "null" }],
  ["what is no origin", { origin: "127.0.0.1:3000" }],
  ["another site, by what the browser says", { "sec-fetch-site": "cross-site" }],
  ["a sister site", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:3000" }],
])("refuses %s", (_, headers) => {
  expect(() => requireSameOrigin(request(headers))).toThrow(/own page/);
});
