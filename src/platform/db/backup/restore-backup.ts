import { existsSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import { databaseAccount } from "../embedded-account.ts";
import { majorVersion } from "../embedded-binaries.ts";
import type { EmbeddedFolders } from "../embedded-folders.ts";
import { prepareFolders } from "../embedded-folders.ts";
import { serverAlive } from "../embedded-pid-file.ts";
import { readArchive } from "./archive.ts";

export type RestoreRefusal =
  | { readonly code: "restore.missing"; readonly file: string }
  | { readonly code: "restore.notABackup" }
  | { readonly code: "restore.otherVersion"; readonly found: string; readonly expected: string }
  | { readonly code: "restore.running" };

/**
 * Puts a backup in the place of the data folder's database. What was there is kept beside it, under the name given back
 * (null where there was nothing). Nothing is touched until the whole backup has been read and found sound.
 */
export async function restoreBackup(
  dataDir: string,
  file: string,
  stamp: string,
): Promise<Outcome<{ keptAs: string | null }, RestoreRefusal>> {
  if (!existsSync(file)) return refused({ code: "restore.missing", file });
  const folders = prepareFolders(dataDir);
  if (existsSync(folders.cluster) && serverAlive(folders.cluster))
    return refused({ code: "restore.running" });
  const part = path.join(folders.home, `restore-${process.pid}`);
  try {
    const sound = await unpack(file, part);
    if (!sound) return refused({ code: "restore.notABackup" });
    const found = await versionOf(part);
    if (found !== majorVersion)
      return refused(
        found === null
          ? { code: "restore.notABackup" }
          : { code: "restore.otherVersion", found, expected: majorVersion },
      );
    return done({ keptAs: await putInPlace(folders, part, stamp) });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Nothing is flushed here: PostgreSQL flushes its whole folder before it recovers from a backup label. */
async function unpack(file: string, part: string): Promise<boolean> {
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  let handle: FileHandle | null = null;
  const sound = await readArchive(file, {
    onEntry: async (name, folder) => {
      const target = inside(part, name);
      await mkdir(folder ? target : path.dirname(target), { recursive: true, mode: 0o700 });
      handle = folder ? null : await open(target, "wx", 0o600);
    },
    onBytes: async (bytes) => {
      await handle?.write(bytes);
    },
    onEntryEnd: async () => {
      await handle?.close();
      handle = null;
    },
  });
  return sound;
}

/** A name that leads out of the folder is no name that we have written. */
function inside(part: string, name: string): string {
  const target = path.resolve(part, name);
  if (!target.startsWith(part + path.sep)) throw new Error("the backup names a file outside itself");
  return target;
}

async function versionOf(part: string): Promise<string | null> {
  const text = await readFile(path.join(part, "samordna-backup.json"), "utf8").catch(() => "null");
  const head = JSON.parse(text) as { format?: number; postgres?: string } | null;
  return head?.format === 1 ? (head.postgres ?? null) : null;
}

async function putInPlace(folders: EmbeddedFolders, part: string, stamp: string): Promise<string | null> {
  const account = databaseAccount();
  const cluster = path.join(part, "postgres");
  await chmod(cluster, 0o700);
  if (account.uid !== undefined && account.gid !== undefined)
    await giveAll(cluster, account.uid, account.gid);
  const keptAs = existsSync(folders.cluster) ? `${folders.cluster}-before-${stamp}` : null;
  if (keptAs !== null) await rename(folders.cluster, keptAs);
  await rename(cluster, folders.cluster);
  await writeFile(folders.passwordFile, await readFile(path.join(part, "postgres-password"), "utf8"), {
    mode: 0o600,
  });
  return keptAs;
}

async function giveAll(folder: string, uid: number, gid: number): Promise<void> {
  await chown(folder, uid, gid);
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const target = path.join(folder, item.name);
    if (item.isDirectory()) await giveAll(target, uid, gid);
    else await chown(target, uid, gid);
  }
}
