import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { existingFolders } from "../embedded-folders.ts";
import type { ArchiveEntry } from "./archive.ts";
import { writeArchive } from "./archive.ts";

/** Folders whose content belongs to the running server alone, and the log, which is taken last. */
const emptied = new Set([
  "pg_wal",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_subtrans",
  "pg_stat_tmp",
  "pg_replslot",
]);
const left = new Set(["postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map"]);
const segmentName = /^[0-9A-F]{24}$/;

/**
 * Copies the embedded database of `dataDir` to a new file while it is in use, as it stands when the copying ends.
 * The keys are not in it. Gives how many files were written; throws where the file exists already.
 */
export async function writeBackup(owner: pg.Pool, dataDir: string, file: string): Promise<number> {
  const folders = existingFolders(dataDir);
  if (folders === null) throw new Error("there is no embedded database in this data folder");
  const client = await owner.connect();
  try {
    await client.query(
      "select pg_create_physical_replication_slot('samordna_backup_' || pg_backend_pid(), true, true)",
    );
    const { rows } = await client.query<{ segment: string }>(
      "select pg_walfile_name(pg_backup_start('samordna', true)) as segment",
    );
    return await writeArchive(
      file,
      entries(client, folders.cluster, folders.passwordFile, rows[0]?.segment ?? ""),
    );
  } finally {
    // Ends the session, and with it a backup that was broken off and the slot that holds the log.
    client.release(true);
  }
}

async function* entries(
  client: pg.PoolClient,
  cluster: string,
  passwordFile: string,
  firstSegment: string,
): AsyncGenerator<ArchiveEntry> {
  const version = (await readFile(path.join(cluster, "PG_VERSION"), "utf8")).trim();
  yield textEntry("samordna-backup.json", JSON.stringify({ format: 1, postgres: version }));
  yield textEntry("postgres-password", await readFile(passwordFile, "utf8"));
  yield* folderEntries(cluster, "");
  const { rows } = await client.query<{ labelfile: string; segment: string }>(
    "select labelfile, pg_walfile_name(lsn) as segment from pg_backup_stop(false)",
  );
  const [stop] = rows;
  if (stop === undefined) throw new Error("pg_backup_stop gave no row");
  yield textEntry("postgres/backup_label", stop.labelfile);
  const names = (await readdir(path.join(cluster, "pg_wal"))).filter(
    (name) => segmentName.test(name) && name >= firstSegment && name <= stop.segment,
  );
  for (const name of names.sort()) yield* fileEntry(cluster, path.join("pg_wal", name));
}

function textEntry(name: string, text: string): ArchiveEntry {
  const bytes = Buffer.from(text);
  return { path: name, size: bytes.length, content: [bytes] };
}

async function* folderEntries(cluster: string, folder: string): AsyncGenerator<ArchiveEntry> {
  for (const item of await readdir(path.join(cluster, folder), { withFileTypes: true })) {
    const relative = path.join(folder, item.name);
    if (item.name.startsWith("pgsql_tmp") || (folder === "" && left.has(item.name))) continue;
    if (item.isDirectory()) {
      yield { path: `postgres/${relative}`, folder: true, size: 0, content: [] };
      if (!(folder === "" && emptied.has(item.name))) yield* folderEntries(cluster, relative);
      else if (item.name === "pg_wal")
        yield { path: "postgres/pg_wal/archive_status", folder: true, size: 0, content: [] };
    } else if (item.isFile()) yield* fileEntry(cluster, relative);
  }
}

/** A file may have been dropped since the folder was read; then it is in no table any more. */
async function* fileEntry(cluster: string, relative: string): AsyncGenerator<ArchiveEntry> {
  const found = await stat(path.join(cluster, relative)).catch(() => null);
  if (found === null) return;
  yield {
    path: `postgres/${relative}`,
    size: found.size,
    content: found.size === 0 ? [] : createReadStream(path.join(cluster, relative)),
  };
}
