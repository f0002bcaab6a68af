import type { Context } from "hono";

/**
 * Whether the request's body has at most `limit` bytes. One that does not say its length (sent in chunks) is read here,
 * no further than the limit, and put back for the form to read.
 */
export async function bodyWithin(context: Context, limit: number): Promise<boolean> {
  const said = context.req.header("content-length");
  if (said !== undefined) return Number(said) <= limit;
  const { raw } = context.req;
  if (raw.method === "GET" || raw.method === "HEAD" || raw.body === null) return true;
  const bytes = await readAtMost(raw.body, limit);
  if (bytes === null) return false;
  context.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body: bytes });
  return true;
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    // Left unread like a body that says its length: cancelling one while more of it is on its way throws where nobody catches.
    if (size > limit) {
      reader.releaseLock();
      return null;
    }
    chunks.push(read.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
