import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { EXIT, runCommand } from "./terminal";

/*
 * npm leaves the packages of other platforms out of the lock file where the registry in use does not offer them, and
 * then `npm ci` takes the file for out of date everywhere. This puts them back, by name and version; run it after
 * adding or changing a dependency.
 */
const LOCK = "package-lock.json";
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

type Fields = z.infer<typeof fields>;
const fields = z.record(z.string(), z.json());
/** What is read of a package; its other fields are kept as they are. */
const lockedPackage = z.object({
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

async function completeLock(): Promise<number> {
  const lock = fields.parse(JSON.parse(await readFile(LOCK, "utf8")));
  const packages = z.record(z.string(), fields).parse(lock["packages"]);
  const missing = Object.entries(packages).flatMap(([path, entry]) => {
    const owner = lockedPackage.parse(entry);
    return Object.entries(owner.optionalDependencies)
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, platformPackage(name, version, owner)] as const);
  });
  // In npm's own order, so that the file changes no more than it must.
  const all = [...Object.entries(packages), ...missing].toSorted(([a], [b]) => a.localeCompare(b, "en"));
  await writeFile(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added.`);
  return EXIT.done;
}

/** The entry of a package named after its platform, such as `binding-linux-arm64-musl`. */
function platformPackage(
  name: string,
  version: string,
  { dev, license }: z.infer<typeof lockedPackage>,
): Fields {
  const parts = (name.split("/").at(-1) ?? "").split("-");
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const libc = parts.some((part) => part.startsWith("musl")) ? "musl" : "glibc";
  return {
    version,
    cpu: PROCESSORS.filter((processor) => parts.includes(processor)),
    ...(dev && { dev }),
    ...(license !== undefined && { license }),
    optional: true,
    os,
    ...(os.includes("linux") && { libc: [libc] }),
  };
}

await runCommand(completeLock);
