import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statfsSync, symlinkSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { embeddedSentence, startEmbedded } from "../../src/platform/db/embedded.ts";
import { makeOwnFolder } from "../../src/platform/db/embedded-account.ts";
import { migrate, readMigrations } from "../../src/platform/db/migrate.ts";
import type { Connection } from "../../src/platform/db/pool.ts";
import { createPool } from "../../src/platform/db/pool.ts";

/** The PostgreSQL that a test run shares, and the migrated database to clone. */
export interface TestServer {
  readonly connection: Connection;
  readonly template: string;
  /** Begins the names of the run's databases, so that runs beside each other on one server keep apart. */
  readonly prefix: string;
}

/** Nothing here need survive a crash of the machine, and tests are then twice as fast. */
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** A run's PostgreSQL: the server of DATABASE_URL, or an embedded one of the run's own. */
export async function openTestServer(
  databaseUrl: string | undefined,
): Promise<TestServer & { close(): Promise<void> }> {
  const prefix = `samordna_test_${process.pid}`;
  if (databaseUrl === undefined) return openEmbedded(prefix);
  const server = { connection: { connectionString: databaseUrl }, template: `${prefix}_template`, prefix };
  await makeTemplate(server);
  return { ...server, close: () => dropRunsDatabases(server) };
}

/** The cluster with its migrated template is kept between runs under a name made from the migrations, and copied. */
async function openEmbedded(prefix: string): Promise<TestServer & { close(): Promise<void> }> {
  const home = ownFolderIn(tmpdir());
  const fast = inMemory() ? ownFolderIn("/dev/shm") : home;
  const seed = await seedFor(home);
  const run = path.join(fast, `run-${process.pid}`);
  copySeed(seed, run);
  const { connection, stop } = await started(run);
  const close = async () => {
    await stop();
    rmSync(run, { recursive: true, force: true });
  };
  return { connection, template: "samordna_template", prefix, close };
}

function ownFolderIn(place: string): string {
  const folder = path.join(place, `samordna-tests-${userInfo().uid}`);
  makeOwnFolder(folder);
  removeLeftovers(folder);
  return folder;
}

/** Room enough in memory: there a database is cloned in 30 ms, on a slow disk in half a second. */
function inMemory(): boolean {
  if (!existsSync("/dev/shm")) return false;
  const { bavail, bsize } = statfsSync("/dev/shm");
  return bavail * bsize > 2e9;
}

/** Lies on disk, since a machine may forbid programs to run from memory's file system. */
async function seedFor(home: string): Promise<string> {
  const migrations = await readMigrations();
  const version = createHash("sha256").update(JSON.stringify(migrations)).digest("hex").slice(0, 16);
  const seed = path.join(home, `seed-${version}`);
  if (existsSync(seed)) return seed;
  const part = path.join(home, `run-${process.pid}-seed`);
  const { connection, stop } = await started(part);
  await makeTemplate({ connection, template: "samordna_template" });
  await stop();
  if (existsSync(seed)) rmSync(part, { recursive: true });
  else renameSync(part, seed);
  return seed;
}

/** With `cp`, which keeps owners and modes as PostgreSQL demands them; the programs are shared. */
function copySeed(seed: string, run: string): void {
  makeOwnFolder(run);
  const copied = ["postgres", "postgres-password"].map((name) => path.join(seed, name));
  execFileSync("cp", ["-a", ...copied, run]);
  for (const name of readdirSync(seed).filter((one) => one.startsWith("postgresql-")))
    symlinkSync(path.join(seed, name), path.join(run, name));
}

async function started(dataDir: string): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const outcome = await startEmbedded(dataDir, { settings });
  if (!outcome.ok) throw new Error(embeddedSentence(outcome.refusal));
  return outcome.value;
}

async function makeTemplate({
  connection,
  template,
}: Pick<TestServer, "connection" | "template">): Promise<void> {
  await onServer(connection, [`create database ${template}`]);
  const pool = createPool(inDatabase(connection, template), () => undefined);
  await migrate(pool);
  await pool.end();
}

async function dropRunsDatabases({ connection, prefix }: TestServer): Promise<void> {
  const pool = createPool({ ...connection, max: 1 }, () => undefined);
  const { rows } = await pool.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [`${prefix}_`],
  );
  for (const { name } of rows) await pool.query(`drop database "${name}" with (force)`);
  await pool.end();
}

export async function onServer(connection: Connection, statements: readonly string[]): Promise<void> {
  const pool = createPool({ ...connection, max: 1 }, () => undefined);
  for (const statement of statements) await pool.query(statement);
  await pool.end();
}

/** The same server and user, another database. */
export function inDatabase(connection: Connection, database: string): Connection {
  if (connection.connectionString === undefined) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { ...connection, connectionString: url.toString() };
}

/** Folders of runs that were killed; the number in the name is their process. */
function removeLeftovers(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^run-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !alive(Number(pid)))
      rmSync(path.join(home, name), { recursive: true, force: true });
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
