import { createServer, get, type Server } from "node:http";
import next from "next";
import { listenAddress } from "./address";
import { frontOf } from "./front";
import { onStop } from "./processes";
import { EXIT, runCommand } from "./terminal";

/** Open connections get this long to take what they asked for before the process ends. */
const FAREWELL_MS = 2000;

/** The program that serves the built app. */
async function serve(): Promise<number> {
  const { port, host } = listenAddress();
  const app = next({ dev: false, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer(frontOf((request, response) => void handle(request, response)));
  await listening(server, port, host);
  console.log("Ready");
  warmUp(port, host);
  await new Promise<void>((resolve) => onStop(resolve));
  setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref();
  await new Promise((resolve) => server.close(resolve).closeIdleConnections());
  await app.close();
  return EXIT.done;
}

/** Asks for the map once, so that the first visitor does not wait for it to be read and packed. */
function warmUp(port: number, host: string): void {
  const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  // Where there is no map yet, the page says so itself.
  get({ host: address, port, path: "/api/graph" }, (response) => response.resume()).on("error", () => {});
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

await runCommand(serve);
