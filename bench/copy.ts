import type pg from "pg";

/** What the driver's connection can do beside what its types tell. */
type Wire = { sendCopyFromChunk(chunk: Uint8Array): void; endCopyFrom(): void };

/** COPY through the bare driver, which has the messages but no method for it. */
class Copy {
  readonly done: Promise<Buffer>;
  readonly #text: string;
  readonly #given: Buffer;
  readonly #taken: Buffer[] = [];
  #resolve: (bytes: Buffer) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  #failed = false;

  constructor(text: string, given: Buffer) {
    this.#text = text;
    this.#given = given;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(wire: pg.Connection): void {
    wire.query(this.#text);
  }

  handleCopyInResponse(wire: Wire): void {
    for (let at = 0; at < this.#given.length; at += 65_536) {
      wire.sendCopyFromChunk(this.#given.subarray(at, at + 65_536));
    }
    wire.endCopyFrom();
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.#taken.push(Buffer.from(chunk));
  }

  handleError(error: unknown): void {
    this.#failed = true;
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(Buffer.concat(this.#taken));
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}

/** Every row of a table as COPY writes it. */
export async function copyOut(client: pg.PoolClient, table: string): Promise<Buffer> {
  const copy = new Copy(`copy ${table} to stdout`, Buffer.alloc(0));
  client.query(copy);
  return copy.done;
}

export async function copyIn(client: pg.PoolClient, table: string, rows: Buffer): Promise<void> {
  const copy = new Copy(`copy ${table} from stdin`, rows);
  client.query(copy);
  await copy.done;
}
