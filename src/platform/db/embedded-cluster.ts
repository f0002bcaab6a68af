import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../values/outcome.ts";
import { done, refused } from "../values/outcome.ts";
import { databaseAccount, giveToDatabase } from "./embedded-account.ts";
import { majorVersion } from "./embedded-binaries.ts";
import type { EmbeddedFolders } from "./embedded-folders.ts";
import type { EmbeddedRefusal } from "./embedded-refusal.ts";
import { refusalOfServerOutput } from "./embedded-refusal.ts";

/** The owner of the cluster; the runtime roles are made by the migrations. */
export const owner = "samordna";

/** PostgreSQL's programs get nothing of Samordna's environment (keys, addresses), and speak English to us. */
export const cleanEnvironment = { PATH: "/usr/bin:/bin", LC_ALL: "C", LANG: "C" };

/** Makes the cluster when there is none, and checks that this PostgreSQL can read the one there is. */
export function prepareCluster(
  folders: EmbeddedFolders,
  binaries: string,
): Outcome<{ created: boolean }, EmbeddedRefusal> {
  if (!existsSync(folders.cluster)) return createCluster(folders, binaries);
  const found = readFileSync(join(folders.cluster, "PG_VERSION"), "utf8").trim();
  if (found !== majorVersion)
    return refused({ code: "database.other_version", found, expected: majorVersion });
  return done({ created: false });
}

/** Made beside and renamed, so that a crash in the middle leaves no half cluster to be taken for a whole one. */
function createCluster(
  folders: EmbeddedFolders,
  binaries: string,
): Outcome<{ created: boolean }, EmbeddedRefusal> {
  const part = `${folders.cluster}.part-${process.pid}`;
  const passwordFile = join(folders.socket, `password-${process.pid}`);
  try {
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { mode: 0o700 });
    writeFileSync(passwordFile, readFileSync(folders.passwordFile, "utf8"), { mode: 0o600 });
    giveToDatabase(part);
    giveToDatabase(passwordFile);
    const output = runInitdb(binaries, part, passwordFile);
    if (output !== null) return refused(refusalOfServerOutput(output, folders.home, folders.log));
    if (!existsSync(folders.cluster)) renameSync(part, folders.cluster);
    return done({ created: true });
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(part, { recursive: true, force: true });
  }
}

/** Null when it went well, otherwise what it said. The built-in locale sorts alike on every machine;
 *  Swedish order comes from a named ICU collation in the migrations. */
function runInitdb(binaries: string, folder: string, passwordFile: string): string | null {
  const result = spawnSync(
    join(binaries, "bin", "initdb"),
    [
      `--pgdata=${folder}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ],
    { ...databaseAccount(), cwd: "/", env: cleanEnvironment, encoding: "utf8" },
  );
  if (result.error !== undefined) throw result.error;
  return result.status === 0 ? null : `${result.stderr}${result.stdout}`;
}
