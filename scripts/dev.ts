import { listenAddress } from "./address";
import { NEXT_ENVIRONMENT, onStop, run, tool } from "./processes";
import { runCommand } from "./terminal";

/** The development server: rebuilds what is edited. */
async function dev(): Promise<number> {
  const { port, host } = listenAddress();
  const stop = new AbortController();
  onStop(() => stop.abort());
  const args = ["dev", "--port", String(port), "--hostname", host];
  return run(tool("next"), args, { env: NEXT_ENVIRONMENT, signal: stop.signal });
}

await runCommand(dev);
