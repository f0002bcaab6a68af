import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { EmbeddedServer } from "../embedded.ts";
import { startEmbedded } from "../embedded.ts";
import { createPool } from "../pool.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const folders: string[] = [];

function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "samordna-backup-"));
  folders.push(folder);
  return folder;
}

async function running(dataDir: string): Promise<EmbeddedServer> {
  const started = await startEmbedded(dataDir, { settings: { fsync: "off" } });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
}

async function withOwner<T>(
  server: EmbeddedServer,
  task: (pool: ReturnType<typeof createPool>) => Promise<T>,
): Promise<T> {
  const pool = createPool(server.connection, () => undefined);
  try {
    return await task(pool);
  } finally {
    await pool.end();
  }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("backup and restore of the embedded database", () => {
  it("brings back every row that was there, though rows were written meanwhile", async () => {
    const dataDir = dataFolder();
    const file = path.join(dataDir, "kopia.samordna");
    const server = await running(dataDir);
    await withOwner(server, async (owner) => {
      await owner.query("create table kept as select generate_series(1, 20000) as id");
      const [files] = await Promise.all([
        writeBackup(owner, dataDir, file),
        owner.query("insert into kept select generate_series(20001, 21000)"),
      ]);
      expect(files).toBeGreaterThan(100);
      await owner.query("drop table kept");
    });
    expect((await restoreBackup(dataDir, file, "nu")).ok).toBe(false);
    await server.stop();

    const restored = await restoreBackup(dataDir, file, "20261122-190000");
    expect(restored.ok && restored.value.keptAs).toMatch(/postgres-before-20261122-190000$/);
    const again = await running(dataDir);
    const count = await withOwner(
      again,
      async (owner) =>
        (await owner.query<{ n: number }>("select count(*)::int as n from kept")).rows[0]?.n ?? 0,
    );
    await again.stop();
    expect(count).toBeGreaterThanOrEqual(20000);
    expect(await restoreBackup(dataFolder(), file, "x")).toEqual({ ok: true, value: { keptAs: null } });
  });

  it.each([
    ["that does not exist", null],
    ["that is something else", Buffer.from("hej")],
  ])("touches nothing for a file %s", async (_name, content) => {
    const dataDir = dataFolder();
    const file = path.join(dataDir, "fil");
    if (content !== null) writeFileSync(file, content);
    const restored = await restoreBackup(dataDir, file, "x");
    expect(restored.ok ? "" : restored.refusal.code).toBe(
      content === null ? "restore.missing" : "restore.notABackup",
    );
    expect(readdirSync(dataDir).filter((name) => name.startsWith("restore-"))).toEqual([]);
  });
});
