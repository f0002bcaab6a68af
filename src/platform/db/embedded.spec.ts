import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EmbeddedConnection, EmbeddedServer } from "./embedded.ts";
import { attachEmbedded, startEmbedded } from "./embedded.ts";

let dataDir: string;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "samordna-embedded-"));
});

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

async function started(folder = dataDir): Promise<EmbeddedServer> {
  const outcome = await startEmbedded(folder, { settings: { fsync: "off" } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

async function query(connection: EmbeddedConnection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(10);
  }
  return false;
}

test("a restart keeps the data", async () => {
  const first = await started();
  await query(first.connection, "create table kept as select 42 as answer");
  await first.stop();
  expect(await gone(first.pid)).toBe(true);

  const second = await started();
  expect(second.created).toBe(false);
  expect(await query(second.connection, "select answer from kept")).toEqual([{ answer: 42 }]);
  await second.stop();
});

test("a second start on the same data folder is refused, and the first is left in peace", async () => {
  const server = await started();
  expect(await startEmbedded(dataDir)).toEqual({
    ok: false,
    refusal: { code: "database.already_running", dataDir },
  });
  expect(await query(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
});

test("another process finds its way in while the database runs, and is told when it does not", async () => {
  const server = await started();
  expect(attachEmbedded(dataDir)).toEqual({ ok: true, value: server.connection });
  await server.stop();
  expect(attachEmbedded(dataDir)).toEqual({
    ok: false,
    refusal: { code: "database.not_running", dataDir },
  });
});

test("a killed database comes back by itself at the same address", async () => {
  const server = await started();
  const killed = server.pid;
  process.kill(killed, "SIGKILL");
  await expect.poll(() => server.pid, { interval: 20, timeout: 5_000 }).not.toBe(killed);
  expect(await query(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
});

test("kill -9 of Node leaves no database behind", async () => {
  const script = `import { startEmbedded } from ${JSON.stringify(new URL("./embedded.ts", import.meta.url).href)};
    const outcome = await startEmbedded(${JSON.stringify(dataDir)});
    console.log(outcome.ok ? outcome.value.pid : JSON.stringify(outcome.refusal));`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) =>
    child.stdout.once("data", (chunk: Buffer) => resolve(Number.parseInt(chunk.toString(), 10))),
  );
  expect(pid).toBeGreaterThan(0);
  child.kill("SIGKILL");
  expect(await gone(pid)).toBe(true);
});

test("data of another major version is refused with both versions named", async () => {
  const server = await started();
  await server.stop();
  const versionFile = join(dataDir, "postgres", "PG_VERSION");
  const version = readFileSync(versionFile, "utf8");
  writeFileSync(versionFile, "15\n");
  expect(await startEmbedded(dataDir)).toEqual({
    ok: false,
    refusal: { code: "database.other_version", found: "15", expected: "18" },
  });
  writeFileSync(versionFile, version);
});
