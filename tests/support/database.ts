import { randomBytes } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import type { Connection } from "../../src/platform/db/pool.ts";
import { createPool } from "../../src/platform/db/pool.ts";
import { inDatabase, onServer } from "./test-server.ts";

/** A migrated database. `admin`: its owner, who sees past row security. `connection`: the owner's, to open more. */
export interface TestDatabase {
  readonly admin: pg.Pool;
  readonly connection: Connection;
}

let ofThisWorker: Promise<TestDatabase> | undefined;

/** The worker's own database, made at the first call and shared by its test files; each founds its own association in it. */
export function testDatabase(): Promise<TestDatabase> {
  ofThisWorker ??= freshDatabase();
  return ofThisWorker;
}

/** A database of a test's own (some 30 ms), for what cannot be shared: migrations, backup, whole-nation figures. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { connection: server, template, prefix } = inject("testServer");
  const name = `${prefix}_${randomBytes(4).toString("hex")}`;
  await onServer(server, [`create database ${name} template ${template} strategy = file_copy`]);
  const connection = inDatabase(server, name);
  return { admin: createPool({ ...connection, max: 4 }, () => undefined), connection };
}
