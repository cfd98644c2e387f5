import { openStore } from "@/lib/store/open";
import { ring } from "./documents";

// A writer in a process of its own, for tests that kill it: writes a ring of the given size into the given folder.
const [folder = "", size = ""] = process.argv.slice(2);
const document = ring(Number(size));
const store = await openStore({ store: "embedded", folder, root: process.cwd() });
process.send?.("started");
await store.write(document);
await store.close();
process.disconnect();
