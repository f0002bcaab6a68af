// Loaded into the measured server with --import, for one short run: notes every statement it sends, so that the very
// same statements can be sent by the bare driver afterwards.
import { appendFileSync } from "node:fs";
import pg from "pg";

const file = process.env.BENCH_CAPTURE ?? "";
const numbers = new WeakMap<object, number>();
let clients = 0;

function numberOf(client: object): number {
  const known = numbers.get(client);
  if (known !== undefined) return known;
  numbers.set(client, ++clients);
  return clients;
}

const plain = pg.Client.prototype.query;
pg.Client.prototype.query = function noted(this: pg.Client, ...given: unknown[]) {
  const [text, values] = given;
  if (typeof text === "string") {
    const line = { client: numberOf(this), text, values: Array.isArray(values) ? values.map(packed) : [] };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }
  return Reflect.apply(plain, this, given);
} as typeof plain;

function packed(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { base64: value.toString("base64") };
  if (Array.isArray(value)) return value.map(packed);
  return typeof value === "bigint" ? String(value) : value;
}
