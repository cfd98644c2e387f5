import { expect, test } from "vitest";
import { csvLine } from "@/lib/export/csv";

test.each([
  [["a", "b"], "a,b\r\n"],
  [["a,b", 'say "x"'], '"a,b","say ""x"""\r\n'],
  [["two\nlines", ""], '"two\nlines",\r\n'],
  [[""], "\r\n"],
])("%j becomes %j", (fields, line) => {
  expect(csvLine(fields)).toBe(line);
});
