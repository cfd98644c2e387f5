import "server-only";

/** An answer that is made while it is sent; making it stops when the client goes away. */
export function streamedResponse(
  pieces: Iterable<Uint8Array<ArrayBuffer>>,
  headers: Readonly<Record<string, string>>,
): Response {
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      try {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // The status is sent already: the client sees the answer break off, the log says why.
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        controller.error(error);
      }
    },
    cancel: () => {
      iterator.return?.();
    },
  });
  return new Response(body, { headers: { ...headers } });
}
