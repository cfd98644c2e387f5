import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { issueLine } from "@/lib/base/issue";
import { parseDigest } from "@/lib/digest/parse";
import { readSources } from "@/lib/digest/read";

let cwd = "";

beforeEach(() => {
  cwd = mkdtempSync(path.join(realpathSync(tmpdir()), "atlas-read-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function put(file: string, content: string | Uint8Array = `content of ${file}`): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), content);
}

async function read(...paths: string[]): Promise<{ files: string[]; issues: string[] }> {
  const { files, issues } = await readSources(paths, { cwd });
  return {
    files: files.map(({ file }) => file),
    issues: issues.map((issue) => `${issue.severity} ${issueLine(issue)}`),
  };
}

async function refusalOf(...paths: string[]): Promise<string> {
  const error: unknown = await readSources(paths, { cwd }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AppError);
  return error instanceof AppError ? `${error.code}: ${error.message}` : "";
}

describe("folders", () => {
  test("are read with all below, sorted by path, without hidden files and read-mes", async () => {
    for (const file of ["b.md", "a/z.txt", "a/B.MARKDOWN", "README.md", "a/.hidden.md", ".git/x.md"])
      put(`in/${file}`);
    put("in/a/data.json");
    expect(await read("in")).toEqual({
      files: ["in/a/B.MARKDOWN", "in/a/z.txt", "in/b.md"],
      issues: ["notice in/a/data.json: skipped; digests are .md, .markdown or .txt files"],
    });
  });

  test("and files may overlap and come in any order", async () => {
    for (const file of ["in/a.md", "in/sub/b.md", "in/sub/c.pdf"]) put(file);
    const once = await read("in");
    expect(once.files).toEqual(["in/a.md", "in/sub/b.md"]);
    expect(await read("in/sub/b.md", "in/sub", "in", "in", "./in/")).toEqual(once);
  });

  test("that lead in a circle come to an end", async () => {
    put("in/a.md");
    symlinkSync("..", path.join(cwd, "in/up"));
    symlinkSync(".", path.join(cwd, "in/self"));
    const { files, issues } = await read("in");
    expect(files.filter((file) => file === "in/a.md")).toHaveLength(1);
    expect(issues.some((line) => line.endsWith(": the folder was seen before; skipped"))).toBe(true);
  });

  test("without a digest are refused", async () => {
    put("in/README.md");
    put("in/data.json");
    expect(await refusalOf("in")).toBe(
      "usage: in holds no digest; digests are .md, .markdown or .txt files.",
    );
    mkdirSync(path.join(cwd, "empty"));
    expect(await refusalOf("empty")).toMatch(/^usage: empty holds no digest/u);
  });
});

describe("files", () => {
  test("that are named may be called anything; paths may leave the working directory", async () => {
    put("in/README.md");
    put("outside.data");
    const { files } = await readSources(["README.md", "../outside.data"], { cwd: path.join(cwd, "in") });
    expect(files.map(({ file }) => file)).toEqual(["../outside.data", "README.md"]);
  });

  test("that are missing are refused", async () => {
    put("a.md");
    expect(await refusalOf("a.md", "b.md")).toBe(
      "usage: b.md does not exist; name digest files or folders of them.",
    );
    expect(await refusalOf("a.md/b.md")).toMatch(/does not exist/u);
  });

  test("with equal content are read once, under the first path", async () => {
    for (const file of ["in/b.md", "in/a.md", "in/c.md"]) put(file, "same");
    expect(await read("in/c.md", "in")).toEqual({
      files: ["in/a.md"],
      issues: [
        "notice in/b.md: the same content as in/a.md; read once",
        "notice in/c.md: the same content as in/a.md; read once",
      ],
    });
  });

  test("carry the hash of their bytes and their text as it is, byte order mark included", async () => {
    put("a.md", "\uFEFFabc\r\n");
    const { files } = await readSources(["a.md"], { cwd });
    expect(files).toEqual([
      {
        file: "a.md",
        text: "\uFEFFabc\r\n",
        sha256: "c3199f17595cd7b59cea561d9cb96f204ef903c38b1b9cb4a50b7e68d286f675",
      },
    ]);
  });

  const bytes: [string, number[], string][] = [
    ["binary", [0x41, 0, 0x42], ": a binary file; give digests as text"],
    ["UTF-16", [0xff, 0xfe, 0x41, 0], ": the text is UTF-16; save it as UTF-8"],
    ["a stray byte", [0x41, 0x0a, 0x0a, 0xff, 0x41], ":3: byte 3 is no valid UTF-8; save the file as UTF-8"],
    ["a broken character", [0x41, 0xe6, 0xb1, 0x41], ":1: byte 1 is no valid UTF-8; save the file as UTF-8"],
    ["a cut character", [0x0a, 0x41, 0xe6, 0xb1], ":2: byte 2 is no valid UTF-8; save the file as UTF-8"],
    ["a surrogate", [0xed, 0xa0, 0x80], ":1: byte 0 is no valid UTF-8; save the file as UTF-8"],
  ];
  test.each(bytes)("with %s are named and skipped, the others read", async (_name, content, problem) => {
    put("bad.md", Uint8Array.from(content));
    put("good.md");
    expect(await read(".")).toEqual({ files: ["good.md"], issues: [`error bad.md${problem}`] });
  });

  test("over the limit are refused unread", async () => {
    put("good.md");
    put("huge.md");
    truncateSync(path.join(cwd, "huge.md"), 50_000_000);
    expect(await read(".")).toEqual({
      files: ["good.md"],
      issues: ["error huge.md: 50 MB, over the limit of 32 MB; split the file"],
    });
  });

  test("that cannot be opened, listed or followed give an issue each", async () => {
    put("good.md");
    symlinkSync("/dev/null", path.join(cwd, "device.md"));
    symlinkSync("nowhere.md", path.join(cwd, "dangling.md"));
    symlinkSync("round.md", path.join(cwd, "round.md"));
    expect(await read(".")).toEqual({
      files: ["good.md"],
      issues: [
        "error dangling.md: the link leads nowhere; remove it",
        "error device.md: not a regular file; give a file or a folder",
        "error round.md: cannot be looked at (ELOOP); links lead in a circle; remove them",
      ],
    });
  });
});

test("a file that cannot be read is named, the others are read", async () => {
  put("good.md");
  const { files, issues } = await read("good.md", unreadable());
  expect(files).toEqual(["good.md"]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatch(/^error .*: cannot be read \((?:EACCES|EIO)\); check its permissions$/u);
});

/** Nothing is closed to root, but a process's own memory cannot be read from its first byte. */
function unreadable(): string {
  if (process.getuid?.() === 0) return "/proc/self/mem";
  put("closed.md");
  chmodSync(path.join(cwd, "closed.md"), 0);
  return "closed.md";
}

test("a file of 30 MB is read and parsed", async () => {
  const row = "| Title | Summary |\n|---|---|\n";
  const line = `| [T](https://arxiv.org/abs/2503.00001) | ${"word ".repeat(500)} |\n`;
  put("big.md", row + line.repeat(30_000_000 / line.length));
  const { files } = await readSources(["big.md"], { cwd });
  const { digest, issues } = parseDigest({ file: "big.md", text: files[0]?.text ?? "", sha256: "" });
  expect(issues).toEqual([]);
  expect(digest?.records).toHaveLength(Math.floor(30_000_000 / line.length));
});
