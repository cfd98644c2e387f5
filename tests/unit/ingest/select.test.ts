import { describe, expect, test } from "vitest";
import type { SourceFile } from "@/lib/digest/types";
import { selectStored } from "@/lib/ingest/select";

const given = (file: string, sha256 = file): SourceFile => ({ file, sha256, text: "" });
const stored = (file: string, sha256 = file) => ({ file, sha256 });

describe("selectStored", () => {
  test.each([
    ["another folder's digest stays", ["seeds/a.md"], ["seeds/b.md"], ["days"], ["seeds/a.md"], []],
    [
      "a digest gone from the named folder is retracted",
      ["days/1.md", "days/2.md"],
      ["days/1.md"],
      ["days"],
      [],
      ["days/2.md"],
    ],
    ["a trailing slash makes no difference", ["days/2.md"], ["days/1.md"], ["days/"], [], ["days/2.md"]],
    [
      "a folder whose name only begins alike is another folder",
      ["days-2/1.md"],
      ["days/1.md"],
      ["days"],
      ["days-2/1.md"],
      [],
    ],
    [
      "the working directory holds everything below it",
      ["a/1.md", "../b.md"],
      ["c.md"],
      [""],
      ["../b.md"],
      ["a/1.md"],
    ],
    [
      "a folder may lie outside",
      ["../x/a.md", "../y/b.md"],
      ["../x/c.md"],
      ["../x"],
      ["../y/b.md"],
      ["../x/a.md"],
    ],
    ["a named file retracts nothing", ["days/2.md"], ["days/1.md"], ["days/1.md"], ["days/2.md"], []],
  ])("%s", (_, before, files, folders, kept, retracted) => {
    const selection = selectStored(
      before.map((file) => stored(file)),
      files.map((file) => given(file)),
      folders,
    );
    expect(selection.kept.map(({ file }) => file)).toEqual(kept);
    expect(selection.retracted.map(({ file }) => file)).toEqual(retracted);
  });

  test("a file read again under its path or with its content replaces the stored one", () => {
    const selection = selectStored(
      [stored("a.md", "1"), stored("b.md", "2")],
      [given("a.md", "3"), given("moved.md", "2")],
      [],
    );
    expect(selection).toEqual({ kept: [], retracted: [] });
  });
});
