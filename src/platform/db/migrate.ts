import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { databaseFolder } from "./folder.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export interface MigrationReport {
  readonly applied: readonly string[];
  /** Applied here once, but unknown to this version of the product: the schema is newer than the code. */
  readonly unknown: readonly string[];
  /** Applied, but the file has changed since. */
  readonly changed: readonly string[];
}

export async function readMigrations(
  folder = path.join(databaseFolder(), "migrations"),
): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

const ledger = `
  create schema if not exists migration;
  create table if not exists migration.applied (name text primary key, checksum text not null, applied_at timestamptz not null default now());
  create table if not exists migration.turn (id integer primary key check (id = 1));
  insert into migration.turn values (1) on conflict do nothing;
  alter table migration.applied enable row level security;
  alter table migration.turn enable row level security`;

/**
 * Brings the database to this version, each migration in a transaction of its own, and changes nothing where the schema
 * is newer or a file has changed. A row lock keeps a second start waiting (an advisory lock would bar distributed PostgreSQL).
 */
export async function migrate(owner: pg.Pool, migrations?: readonly Migration[]): Promise<MigrationReport> {
  const known = migrations ?? (await readMigrations());
  const client = await owner.connect();
  try {
    await makeLedger(client, await readFile(path.join(databaseFolder(), "roles.sql"), "utf8"));
    await client.query("begin");
    await client.query("select id from migration.turn where id = 1 for update");
    const report = await compare(client, known);
    const applied = report.unknown.length || report.changed.length ? [] : await applyMissing(client, known);
    await client.query("commit");
    return { ...report, applied };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** PostgreSQL's words for two that make the same thing at once; "if not exists" does not keep them apart. */
const madeMeanwhile = new Set(["23505", "42P06", "42P07", "42710", "XX000"]);
const mostTries = 10;

/**
 * Two first starts on one server may meet here, before there is a row to wait for. A ledger that is there is left alone:
 * altering its tables once more would lock out, and be locked out by, a start that is at its migrations.
 */
async function makeLedger(client: pg.PoolClient, roles: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query(roles);
      const { rowCount } = await client.query("select 1 where to_regclass('migration.turn') is not null");
      if (rowCount === 0) await client.query(ledger);
      return;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (!madeMeanwhile.has(code) || tries === mostTries) throw error;
    }
  }
}

async function appliedOnes(client: pg.PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from migration.applied",
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function compare(client: pg.PoolClient, known: readonly Migration[]) {
  const applied = await appliedOnes(client);
  const names = new Set(known.map((migration) => migration.name));
  return {
    unknown: [...applied.keys()].filter((name) => !names.has(name)),
    changed: known
      .filter((m) => applied.has(m.name) && applied.get(m.name) !== m.checksum)
      .map((m) => m.name),
  };
}

async function applyMissing(client: pg.PoolClient, known: readonly Migration[]): Promise<string[]> {
  const applied = await appliedOnes(client);
  const missing = known.filter((migration) => !applied.has(migration.name));
  for (const migration of missing) {
    await client.query(migration.sql);
    await client.query("insert into migration.applied (name, checksum) values ($1, $2)", [
      migration.name,
      migration.checksum,
    ]);
  }
  return missing.map((migration) => migration.name);
}
