import type pg from "pg";
import type { Config } from "../platform/config/config.ts";
import { Keyring } from "../platform/crypto/index.ts";
import type { Clock, Database } from "../platform/db/database.ts";
import { createDatabase } from "../platform/db/database.ts";
import { keysBelongHere } from "../platform/db/key-check.ts";
import { migrate } from "../platform/db/migrate.ts";
import type { Connection } from "../platform/db/pool.ts";
import { createPool } from "../platform/db/pool.ts";
import { ensureRuntimeLogin } from "../platform/db/runtime-login.ts";
import { findHolesInTheWall } from "../platform/db/start-up-check.ts";
import type { Log } from "../platform/http/log.ts";
import type { Outcome } from "../platform/values/outcome.ts";
import { done, refused } from "../platform/values/outcome.ts";
import type { StartRefusal } from "./start-refusal.ts";
import { refusalOfConnection } from "./start-refusal.ts";

/** A database brought to this version, checked, and opened for requests. */
export interface Installation {
  readonly db: Database;
  readonly keyring: Keyring;
  /** The owner's pool: migrations, demo and backup only; no request ever gets it. */
  readonly owner: pg.Pool;
  close(): Promise<void>;
}

/** Opens the database behind `connection`; every way it can fail to be served is a refusal with a sentence of its own. */
export async function openInstallation(
  config: Config,
  connection: Connection,
  clock: Clock,
  log: Log,
): Promise<Outcome<Installation, StartRefusal>> {
  const warn = (error: Error) => log({ level: "warn", event: "database.connection", message: error.message });
  const owner = createPool({ ...connection, max: 2, applicationName: "samordna-owner" }, warn);
  const pools: pg.Pool[] = [owner];
  const open = async (): Promise<StartRefusal | Database> => {
    const refusal = await prepare(owner);
    if (refusal !== null) return refusal;
    const login = await ensureRuntimeLogin(owner, config.secret);
    const pool = createPool({ ...asUser(connection, login), max: config.poolSize, pipeline: true }, warn);
    pools.push(pool);
    const db = createDatabase(pool, clock);
    return (await keysBelongHere(db, keyring)) ? db : { code: "keys.wrong" };
  };
  const keyring = new Keyring(config.keyring);
  const close = async () => {
    await Promise.allSettled(pools.map((pool) => pool.end()));
  };
  try {
    const opened = await open().catch((error: unknown) => refusalOfConnection(error));
    if (!("code" in opened)) return done({ db: opened, keyring, owner, close });
    await close();
    return refused(opened);
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(owner: pg.Pool): Promise<StartRefusal | null> {
  const { rows } = await owner.query<{ version: number }>(
    "select current_setting('server_version_num')::int / 10000 as version",
  );
  if ((rows[0]?.version ?? 0) < 15) return { code: "database.tooOld", version: rows[0]?.version ?? 0 };
  const report = await migrate(owner);
  if (report.unknown.length > 0) return { code: "schema.newer", migrations: report.unknown };
  if (report.changed.length > 0) return { code: "schema.changed", migrations: report.changed };
  const holes = await findHolesInTheWall(owner);
  return holes.length > 0 ? { code: "wall.open", holes } : null;
}

/** The same server and database, but another user. What an address says goes before all else, so it is put into that. */
function asUser(
  connection: Connection,
  login: { readonly user: string; readonly password: string },
): Connection {
  if (connection.connectionString === undefined) return { ...connection, ...login };
  const url = new URL(connection.connectionString);
  for (const name of ["user", "password"]) url.searchParams.delete(name);
  url.username = encodeURIComponent(login.user);
  url.password = encodeURIComponent(login.password);
  return { ...connection, connectionString: url.toString() };
}
