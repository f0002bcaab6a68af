import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What one connection did between begin and commit. */
export type Exchange = readonly Statement[];
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

const lineSchema = z.object({ client: z.number(), text: z.string(), values: z.array(z.unknown()) });

/** What runs by itself beside the requests is no part of any page. */
const chores = /"audit"\."seal"|stale_associations|"year_total|delete from "platform"|"platform"\."job"/;

/** Transactions of the notes from line `from` on, in order, and where the notes end now. */
export function readExchanges(file: string, from: number): { exchanges: readonly Exchange[]; end: number } {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const open = new Map<number, Statement[]>();
  const exchanges: Exchange[] = [];
  for (const line of lines.slice(from)) {
    const { client, text, values } = lineSchema.parse(JSON.parse(line));
    const statement = { text, values: values.map(unpacked) };
    if (text.startsWith("begin")) open.set(client, [statement]);
    else open.get(client)?.push(statement);
    if (/(^|; )(commit|rollback)$/.test(text)) {
      const whole = open.get(client) ?? [];
      open.delete(client);
      if (!whole.some((one) => chores.test(one.text))) exchanges.push(whole);
    }
  }
  return { exchanges, end: lines.length };
}

/** Every request begins by reading its session. */
export function byRequest(exchanges: readonly Exchange[]): readonly (readonly Exchange[])[] {
  const requests: Exchange[][] = [];
  for (const exchange of exchanges) {
    if (exchange.some(({ text }) => text.includes("session_facts"))) requests.push([exchange]);
    else requests.at(-1)?.push(exchange);
  }
  return requests;
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value === "object" && value !== null && "base64" in value) {
    return Buffer.from(String(value.base64), "base64");
  }
  return value;
}

/** An id made while the notes were taken names a row that must be a new one each time. Version 7 carries its time. */
const timedId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same exchange with new ids in place of those made since `since` (milliseconds). */
export function renewed(exchange: Exchange, since: number, newId: () => string): Exchange {
  const fresh = new Map<string, string>();
  const renew = (id: string): string => {
    if (Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) < since) return id;
    const known = fresh.get(id) ?? newId();
    fresh.set(id, known);
    return known;
  };
  const value = (given: unknown): unknown => {
    if (typeof given === "string") return given.replaceAll(timedId, renew);
    return Array.isArray(given) ? given.map(value) : given;
  };
  return exchange.map(({ text, values }) => ({ text, values: values.map(value) }));
}
