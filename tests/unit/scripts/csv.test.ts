import { expect, test } from "vitest";
import { csv } from "@/scripts/csv";

test.each([
  [[["a", "b"]], "a,b\r\n"],
  [[["a,b", 'say "x"']], '"a,b","say ""x"""\r\n'],
  [[["two\nlines"], [""]], '"two\nlines"\r\n\r\n'],
])("%j becomes %j", (rows, text) => {
  expect(csv(rows)).toBe(text);
});
