import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  databaseAccount,
  giveToDatabase,
  makeOwnFolder,
  passableForDatabase,
  startedAsRoot,
} from "./embedded-account.ts";

/** Where one embedded database keeps its things. All paths absolute. */
export type EmbeddedFolders = {
  home: string;
  cluster: string;
  socket: string;
  passwordFile: string;
  log: string;
};

/** `sun_path` holds 108 bytes on Linux and 104 on macOS; the socket's own name takes 14 of them. */
const longestSocketFolder = 85;

/** Where the database lies when root's data folder is under a folder that others cannot enter. */
const rootsHome = "/var/lib/samordna";

/** Finds the folders of `dataDir` and makes those that are missing. Throws the file system's errors. */
export function prepareFolders(dataDir: string): EmbeddedFolders {
  makeOwnFolder(dataDir);
  const folders = foldersIn(passableForDatabase(resolve(dataDir)) ? resolve(dataDir) : movedHome(dataDir));
  makePrivateFolder(folders.socket);
  if (!existsSync(folders.passwordFile))
    writeFileSync(folders.passwordFile, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  return folders;
}

/** The folders of a data folder in use, or null when there is no database in it yet. Makes nothing. */
export function existingFolders(dataDir: string): EmbeddedFolders | null {
  const moved = movedHomeFile(dataDir);
  const home = existsSync(moved) ? readFileSync(moved, "utf8").trim() : resolve(dataDir);
  const folders = foldersIn(home);
  return existsSync(folders.cluster) && existsSync(folders.passwordFile) ? folders : null;
}

function foldersIn(home: string): EmbeddedFolders {
  return {
    home,
    cluster: join(home, "postgres"),
    socket: socketFolder(home),
    passwordFile: join(home, "postgres-password"),
    log: join(home, "postgres.log"),
  };
}

export function readPassword(folders: EmbeddedFolders): string {
  return readFileSync(folders.passwordFile, "utf8").trim();
}

/** Deterministic, so that the command line finds the running server's socket from the data folder alone. */
export function socketFolder(home: string): string {
  const near = join(home, "run");
  if (Buffer.byteLength(near) <= longestSocketFolder) return near;
  return join(tmpdir(), `samordna-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
}

/** A folder only the database's account (and root) can enter; refuses one that somebody else has put there. */
function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  const owners = [process.getuid?.(), databaseAccount().uid];
  if (!found.isDirectory() || !owners.includes(found.uid))
    throw Object.assign(new Error(`${path} belongs to somebody else`), { code: "EPERM", path });
  chmodSync(path, 0o700);
  giveToDatabase(path);
}

/** The place is noted among the data folder's other files, so that removing the data folder starts afresh. */
function movedHome(dataDir: string): string {
  const note = movedHomeFile(dataDir);
  if (!existsSync(note)) writeFileSync(note, join(rootsHome, randomBytes(6).toString("hex")), { flag: "wx" });
  const home = readFileSync(note, "utf8").trim();
  if (startedAsRoot()) makeOwnFolder(rootsHome);
  makeOwnFolder(home);
  return home;
}

function movedHomeFile(dataDir: string): string {
  return join(resolve(dataDir), "postgres-folder");
}
