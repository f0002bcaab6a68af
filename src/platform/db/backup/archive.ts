import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/** One file of an archive. `path` is relative with forward slashes; an empty folder is an entry with `folder` set. */
export interface ArchiveEntry {
  readonly path: string;
  readonly folder?: true;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const endOfArchive = "\u0000end";

/** Writes entries one after the other under gzip: a line of JSON, then the bytes. The last line says how many there were. */
export async function writeArchive(file: string, entries: AsyncIterable<ArchiveEntry>): Promise<number> {
  let count = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const entry of entries) {
      count += 1;
      yield headLine({ path: entry.path, size: entry.size, ...(entry.folder ? { folder: true } : {}) });
      yield* exactly(entry.content, entry.size);
    }
    yield headLine({ path: endOfArchive, size: 0, count });
  }
  await pipeline(bytes, createGzip({ level: 4 }), createWriteStream(file, { mode: 0o600, flags: "wx" }));
  return count;
}

function headLine(head: Readonly<Record<string, unknown>>): Uint8Array {
  return Buffer.from(`${JSON.stringify(head)}\n`);
}

/** A file of a running database may grow or shrink while it is read; its log puts right what was in motion. */
async function* exactly(content: ArchiveEntry["content"], size: number): AsyncGenerator<Uint8Array> {
  let left = size;
  for await (const chunk of content) {
    const part = chunk.subarray(0, left);
    left -= part.length;
    if (part.length > 0) yield part;
    if (left === 0) return;
  }
  while (left > 0) {
    const part = Buffer.alloc(Math.min(left, 65_536));
    left -= part.length;
    yield part;
  }
}

export interface ArchiveReader {
  onEntry(path: string, folder: boolean): Promise<void>;
  onBytes(bytes: Uint8Array): Promise<void>;
  onEntryEnd(): Promise<void>;
}

/** Reads an archive through; false where it is not one, or where its end is missing. */
export async function readArchive(file: string, reader: ArchiveReader): Promise<boolean> {
  let buffer = Buffer.alloc(0);
  let left = 0;
  let inEntry = false;
  let whole = false;
  const consume = async (chunk: Uint8Array) => {
    buffer = buffer.length === 0 ? Buffer.from(chunk) : Buffer.concat([buffer, chunk]);
    for (;;) {
      if (inEntry) {
        const part = buffer.subarray(0, left);
        if (part.length > 0) await reader.onBytes(part);
        left -= part.length;
        buffer = buffer.subarray(part.length);
        if (left > 0) return;
        await reader.onEntryEnd();
        inEntry = false;
      }
      const end = buffer.indexOf(10);
      if (end < 0) return;
      const head = JSON.parse(buffer.subarray(0, end).toString()) as {
        path: string;
        size: number;
        folder?: boolean;
      };
      buffer = buffer.subarray(end + 1);
      if (head.path === endOfArchive) whole = true;
      else {
        await reader.onEntry(head.path, head.folder === true);
        left = head.size;
        inEntry = true;
      }
    }
  };
  try {
    await pipeline(createReadStream(file), createGunzip(), async (source) => {
      for await (const chunk of source) await consume(chunk);
    });
  } catch (error) {
    if (
      error instanceof SyntaxError ||
      (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
    )
      return false;
    throw error;
  }
  return whole;
}
