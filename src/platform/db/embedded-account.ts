import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** PostgreSQL refuses to run as root, and looks its user up by name: "nobody" has this number everywhere. */
const nobody = 65534;

/** Spawn options and owner for PostgreSQL's processes and files; empty when started as an ordinary user. */
export function databaseAccount(): { uid?: number; gid?: number } {
  return startedAsRoot() ? { uid: nobody, gid: nobody } : {};
}

export function startedAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Hands a file or folder to the account PostgreSQL runs as. */
export function giveToDatabase(path: string): void {
  if (startedAsRoot()) chownSync(path, nobody, nobody);
}

/** Makes Samordna's own folder: closed to others, except that root's can be passed through by the database's account. */
export function makeOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: startedAsRoot() ? 0o711 : 0o700 });
  if (startedAsRoot()) chmodSync(path, (statSync(path).mode & 0o777) | 0o011);
}

/** Whether the database's account may pass through every folder down to and including `path`. */
export function passableForDatabase(path: string): boolean {
  if (!startedAsRoot()) return true;
  const { mode, uid } = statSync(path);
  const passable = (mode & 0o001) !== 0 || (uid === nobody && (mode & 0o100) !== 0);
  return passable && (dirname(path) === path || passableForDatabase(dirname(path)));
}
