import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const execute = promisify(execFile);
const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/**
 * Packs the project and lays it out in `folder` as `npm install` of the archive does, with the packages that the
 * project itself was installed with, those for its development left out. Returns the path of the program.
 */
export async function installPacked(folder: string): Promise<string> {
  const modules = path.join(folder, "node_modules");
  const own = path.join(modules, "paper-atlas");
  await mkdir(own, { recursive: true });
  const packed = await execute("npm", ["pack", "--json", "--pack-destination", folder], { maxBuffer: 64e6 });
  await execute("tar", ["-xzf", archiveIn(packed.stdout, folder), "--strip-components=1", "-C", own]);
  for (const name of await runtimePackages()) {
    const link = path.join(modules, name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.resolve("node_modules", name), link);
  }
  await mkdir(path.join(modules, ".bin"));
  const program = path.join(modules, ".bin", "paper-atlas");
  const { bin } = z
    .object({ bin: z.object({ "paper-atlas": z.string() }) })
    .parse(JSON.parse(await readFile(path.join(own, "package.json"), "utf8")));
  await symlink(path.join(own, bin["paper-atlas"]), program);
  return program;
}

// What the script before it prints may stand in front of the list.
function archiveIn(output: string, folder: string): string {
  const list: unknown = JSON.parse(output.slice(output.search(/^[[{]/mu)));
  const [packed] = z
    .array(z.object({ filename: z.string() }))
    .parse(Array.isArray(list) ? list : Object.values(list ?? {}));
  return path.join(folder, packed?.filename ?? "");
}

async function runtimePackages(): Promise<string[]> {
  const { packages } = lockFile.parse(JSON.parse(await readFile("package-lock.json", "utf8")));
  return Object.entries(packages)
    .filter(([where, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(where) && !dev)
    .map(([where]) => where.slice("node_modules/".length))
    .filter((name) => existsSync(path.join("node_modules", name)));
}
