import pg from "pg";
import { GatheringSocket } from "./gathering-socket.ts";

export interface Connection {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly connectionString?: string;
  readonly max?: number;
  readonly applicationName?: string;
  /** Sends statements on without waiting for the answers to those before, in the same order. */
  readonly pipeline?: boolean;
}

const parsers = new Map<number, (text: string) => unknown>([
  [20, (text) => BigInt(text)],
  [1082, (text) => text],
  [1114, (text) => text],
  [1184, (text) => new Date(text).toISOString()],
  [1182, (text) => parseArray(text)],
  [1700, (text) => Number(text)],
]);

function parseArray(text: string): string[] {
  return text === "{}" ? [] : text.slice(1, -1).split(",");
}

/** Opens a pool. Days come as `YYYY-MM-DD`, instants as ISO strings in UTC, int8 as bigint: never as a Date in local time. */
export function createPool(connection: Connection, onIdleError: (error: Error) => void): pg.Pool {
  const { applicationName, ...rest } = connection;
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    ...rest,
    ...(rest.pipeline === true ? { stream: () => new GatheringSocket() } : {}),
    application_name: applicationName ?? "samordna",
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        format === "binary"
          ? pg.types.getTypeParser(oid, "binary")
          : (parsers.get(oid) ?? pg.types.getTypeParser(oid, "text")),
    },
  });
  // Without a listener a connection that dies would take the process with it: while idle, or while somebody holds it
  // between two statements. The next statement on it then fails as any other.
  pool.on("error", onIdleError);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
