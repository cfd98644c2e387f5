import { createServer, request as send } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAP_MEDIA_TYPE } from "@/lib/contract/routes";
import { errorBody } from "@/lib/contract/shared";
import { frontOf } from "@/scripts/front";

const BODY = Buffer.from("paper atlas ".repeat(1000));
const typeOf = (url = "/") => {
  if (url === "/") return "text/html";
  return url.startsWith("/api/graph") ? MAP_MEDIA_TYPE : "image/png";
};
const server = createServer(
  frontOf(({ url }, response) => {
    response.writeHead(200, { "content-type": typeOf(url) }).end(BODY);
  }),
);
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = send({ port, host: "127.0.0.1", method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once("error", reject);
    asked.end();
  });
}

describe("compression", () => {
  test.each([
    ["/api/graph", "br", "br", brotliDecompressSync],
    ["/api/graph", "gzip, deflate, br", "br", brotliDecompressSync],
    ["/api/graph?kinds=Paper", "gzip", "gzip", gunzipSync],
    ["/", "br;q=0.5, gzip", "gzip", gunzipSync],
  ])("%s for a client that takes %s is sent as %s", async (path, accepted, encoding, open) => {
    const { headers, body } = await ask("GET", path, { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["vary"]).toMatch(/accept-encoding/iu);
    expect(body.length).toBeLessThan(BODY.length / 10);
    expect(open(body).equals(BODY)).toBe(true);
  });

  test.each([
    ["/api/graph", ""],
    ["/api/graph", "br;q=0, identity"],
    ["/picture.png", "br"],
  ])("%s for a client that takes %j is sent as it is", async (path, accepted) => {
    const { headers, body } = await ask("GET", path, { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.equals(BODY)).toBe(true);
  });
});

describe("methods", () => {
  test.each([
    ["PUT", "/api/topics", "GET, HEAD, OPTIONS"],
    ["POST", "/api/nodes/method%3Agrpo", "GET, HEAD, OPTIONS"],
    ["GET", "/api/cypher", "POST, OPTIONS"],
    ["TRACE", "/api/graph?kinds=Paper", "GET, HEAD, OPTIONS"],
    ["PROPFIND", "/", "GET, HEAD, POST, OPTIONS"],
  ])("%s %s is 405 and says what is allowed", async (method, path, allow) => {
    const { status, headers, body } = await ask(method, path);
    expect({ status, allow: headers["allow"] }).toEqual({ status: 405, allow });
    expect(errorBody.parse(JSON.parse(body.toString())).error.code).toBe("method_not_allowed");
  });

  test("OPTIONS lists them, HEAD is answered without a body", async () => {
    const { status, headers } = await ask("OPTIONS", "/api/nodes/a/neighbours");
    expect({ status, allow: headers["allow"] }).toEqual({ status: 204, allow: "GET, HEAD, OPTIONS" });
    const head = await ask("HEAD", "/api/topics");
    expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
  });
});
