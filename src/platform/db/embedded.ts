import type { Outcome } from "../values/outcome.ts";
import { done, refused } from "../values/outcome.ts";
import { prepareBinaries } from "./embedded-binaries.ts";
import { owner, prepareCluster } from "./embedded-cluster.ts";
import type { EmbeddedFolders } from "./embedded-folders.ts";
import { existingFolders, prepareFolders, readPassword } from "./embedded-folders.ts";
import { KeptServer } from "./embedded-keep-running.ts";
import { readPidFile, removeStalePidFile, serverAlive } from "./embedded-pid-file.ts";
import { startServer } from "./embedded-process.ts";
import type { EmbeddedRefusal } from "./embedded-refusal.ts";
import { refusalOfFileError, refusalOfServerOutput } from "./embedded-refusal.ts";

export type { EmbeddedRefusal } from "./embedded-refusal.ts";
export { embeddedSentence } from "./embedded-refusal.ts";

/** How to reach the database as its owner; fits `pg.Pool`. `host` is the folder of the unix socket. */
export type EmbeddedConnection = { host: string; user: string; password: string; database: string };

/** A running embedded database. It restarts by itself when its process dies, at the same address, until `stop`. */
export type EmbeddedServer = {
  connection: EmbeddedConnection;
  readonly pid: number;
  /** The cluster was made by this start. */
  created: boolean;
  stop(): Promise<void>;
};

type Options = {
  /** Server settings over the standing ones; for tests only (fsync=off). */
  settings?: Record<string, string>;
};

/** Starts the database of a data folder, making it on the first start. One process at a time may have it. */
export async function startEmbedded(
  dataDir: string,
  options: Options = {},
): Promise<Outcome<EmbeddedServer, EmbeddedRefusal>> {
  try {
    return await start(dataDir, options.settings ?? {});
  } catch (error) {
    return refused(refusalOfFileError(error, dataDir));
  }
}

/** The way into a database that another process has started; `database.not_running` when none has. */
export function attachEmbedded(dataDir: string): Outcome<EmbeddedConnection, EmbeddedRefusal> {
  try {
    const folders = existingFolders(dataDir);
    const ready = folders !== null && serverAlive(folders.cluster) && readPidFile(folders.cluster)?.ready;
    return ready ? done(connectionTo(folders)) : refused({ code: "database.not_running", dataDir });
  } catch (error) {
    return refused(refusalOfFileError(error, dataDir));
  }
}

async function start(
  dataDir: string,
  settings: Record<string, string>,
): Promise<Outcome<EmbeddedServer, EmbeddedRefusal>> {
  const folders = prepareFolders(dataDir);
  const binaries = prepareBinaries(folders.home);
  if (binaries === null)
    return refused({
      code: "database.unsupported_platform",
      platform: `${process.platform}-${process.arch}`,
    });
  const cluster = prepareCluster(folders, binaries);
  if (!cluster.ok) return cluster;
  if (serverAlive(folders.cluster)) return refused({ code: "database.already_running", dataDir });
  removeStalePidFile(folders.cluster);
  const startOnce = () => startServer(folders, binaries, settings);
  const started = await startOnce();
  if ("output" in started) return refused(refusalOfServerOutput(started.output, dataDir, folders.log));
  const kept = new KeptServer(started.server, startOnce);
  return done(asServer(kept, connectionTo(folders), cluster.value.created));
}

function asServer(kept: KeptServer, connection: EmbeddedConnection, created: boolean): EmbeddedServer {
  return {
    connection,
    created,
    get pid() {
      return kept.pid;
    },
    stop: () => kept.stop(),
  };
}

function connectionTo(folders: EmbeddedFolders): EmbeddedConnection {
  return { host: folders.socket, user: owner, password: readPassword(folders), database: "postgres" };
}
