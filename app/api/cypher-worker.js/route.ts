import { cypherWorkerScript } from "@/lib/server/cypher-worker";

/** Made once, when the app is built. */
export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const script = await cypherWorkerScript(process.cwd());
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
