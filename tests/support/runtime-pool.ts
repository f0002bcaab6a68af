import type pg from "pg";
import { createPool } from "../../src/platform/db/pool.ts";
import { ensureRuntimeLogin } from "../../src/platform/db/runtime-login.ts";
import { testKey } from "./test-keyring.ts";

const pools = new WeakMap<pg.Pool, Promise<pg.Pool>>();

/** Connections as the login that serves requests, to the owner pool's database. One pool per database, ended with the worker. */
export function runtimePool(owner: pg.Pool): Promise<pg.Pool> {
  const known = pools.get(owner);
  if (known) return known;
  const opened = openPool(owner);
  pools.set(owner, opened);
  return opened;
}

async function openPool(owner: pg.Pool): Promise<pg.Pool> {
  const { user, password } = await ensureRuntimeLogin(owner, testKey);
  const { host, port, database, connectionString } = owner.options;
  const place = connectionString === undefined ? { host, port, database } : fromAddress(connectionString);
  // Idle connections do not keep the worker alive once its tests are done.
  const pool = createPool(
    { ...defined(place), user, password, max: 6, applicationName: "test", pipeline: true },
    () => undefined,
  );
  return pool;
}

type Place = { host: string | undefined; port: number | undefined; database: string | undefined };

function fromAddress(address: string): Place {
  const url = new URL(address);
  return {
    host: url.searchParams.get("host") ?? url.hostname,
    port: url.port === "" ? undefined : Number(url.port),
    database: url.pathname.slice(1),
  };
}

function defined(place: Place): { host?: string; port?: number; database?: string } {
  return {
    ...(place.host === undefined ? {} : { host: place.host }),
    ...(place.port === undefined ? {} : { port: place.port }),
    ...(place.database === undefined ? {} : { database: place.database }),
  };
}
