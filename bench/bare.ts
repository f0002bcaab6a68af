// What a page is compared with: a Hono server with nothing in it but one fixed answer, and the statements a page sends,
// sent by the bare driver. In a process of its own; everything it needs comes as JSON in BENCH_BARE.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import pg from "pg";
import type { Connection } from "../src/platform/db/pool.ts";
import { newId } from "../src/platform/values/id.ts";
import type { Exchange } from "./statements.ts";
import { renewed } from "./statements.ts";

export type BareSetup = {
  readonly port: number;
  readonly connection: Connection;
  readonly since: number;
  /** Notes by name of page: each request is a list of transactions. */
  readonly notes: Readonly<Record<string, readonly (readonly Exchange[])[]>>;
};

const setup = JSON.parse(readFileSync(process.env.BENCH_BARE ?? "", "utf8"), (_, value: unknown) => {
  const bytes =
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Buffer" &&
    "data" in value;
  return bytes ? Buffer.from(value.data as number[]) : value;
}) as BareSetup;

const pool = new pg.Pool({ ...setup.connection, max: 10 });
const app = new Hono();
const turns = new Map<string, number>();
const fresh = () => newId(Date.now());

async function replay(name: string): Promise<number> {
  const requests = setup.notes[name] ?? [];
  const turn = turns.get(name) ?? 0;
  turns.set(name, turn + 1);
  let rows = 0;
  for (const exchange of requests[turn % Math.max(1, requests.length)] ?? []) {
    const client = await pool.connect();
    try {
      for (const { text, values } of renewed(exchange, setup.since, fresh)) {
        const result = await (values.length > 0 ? client.query(text, [...values]) : client.query(text));
        rows += Array.isArray(result) ? 0 : result.rows.length;
      }
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
  return rows;
}

app.onError((error, context) => context.text(error.message, 500));
app.get("/bare", (context) => context.html("<!doctype html><title>Samordna</title><p>Samordna"));
app.get("/replay/:name", async (context) => context.json({ rows: await replay(context.req.param("name")) }));
/** The same without HTTP: ten at a time in this process for some milliseconds; gives the times of each. */
app.get("/direct/:name", async (context) => {
  const until = performance.now() + Number(context.req.query("ms") ?? 3000);
  const began = performance.now();
  let count = 0;
  const lane = async () => {
    while (performance.now() < until) {
      await replay(context.req.param("name"));
      count++;
    }
  };
  await Promise.all(Array.from({ length: 10 }, lane));
  return context.json({ perSecond: count / ((performance.now() - began) / 1000) });
});

serve({ fetch: app.fetch, port: setup.port, hostname: "127.0.0.1" }, () =>
  process.stdout.write(`http://localhost:${setup.port}\n`),
);
process.on("SIGINT", () => process.exit(0));
