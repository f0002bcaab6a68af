import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { databaseAccount } from "./embedded-account.ts";
import { cleanEnvironment } from "./embedded-cluster.ts";
import type { EmbeddedFolders } from "./embedded-folders.ts";
import { openServerLog, readServerLog } from "./embedded-log.ts";
import { readPidFile } from "./embedded-pid-file.ts";

/** One run of the server process. `exited` resolves when it and its supervisor are gone. */
export type ServerProcess = { pid: number; exited: Promise<void>; stop(): Promise<void> };

/** A small shell stands between Node and PostgreSQL: descriptor 3 is a pipe that closes when Node dies, however it
 *  dies, and PostgreSQL is then told to disconnect all and stop (SIGINT). */
const supervisor = `
"$@" </dev/null >/dev/null 3<&- &
server=$!
echo "$server"
exec >/dev/null
trap 'kill -INT $server' INT TERM
( exec 2>/dev/null; cat <&3; kill -INT $server ) &
exec 3<&-
while kill -0 $server 2>/dev/null; do wait $server; done
trap '' TERM
kill -TERM 0
wait`;

/** Milliseconds until a stop that does not come about is forced; the next start then recovers from the write-ahead log. */
const longestStop = 20_000;

/** Sized for a small machine; durability is never traded away. The log names no values (terse, no statements),
 *  since a value can be a person's. */
const settings: Record<string, string> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "1GB",
  checkpoint_completion_target: "0.9",
  random_page_cost: "1.1",
  jit: "off",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  log_statement: "none",
};

/** Starts PostgreSQL and waits until it takes connections. On failure gives what it wrote before it gave up. */
export async function startServer(
  folders: EmbeddedFolders,
  binaries: string,
  overrides: Record<string, string>,
): Promise<{ server: ServerProcess } | { output: string }> {
  const log = openServerLog(folders.log);
  const child = spawnSupervised(folders, binaries, { ...settings, ...overrides }, log.descriptor);
  closeSync(log.descriptor);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void exited.then(() => lifeline(child).destroy());
  const pid = await firstLine(child, exited);
  if (pid !== null && (await becameReady(child, folders.cluster, pid)))
    return { server: { pid, exited, stop: () => stopServer(child, pid, exited) } };
  await exited;
  return { output: readServerLog(folders.log, log.start) };
}

function spawnSupervised(
  folders: EmbeddedFolders,
  binaries: string,
  all: Record<string, string>,
  log: number,
): ChildProcess {
  const options = Object.entries({ ...all, unix_socket_directories: folders.socket }).flatMap(
    ([name, value]) => ["-c", `${name}=${value}`],
  );
  const command = [join(binaries, "bin", "postgres"), "-D", folders.cluster, ...options];
  // Detached: Ctrl-C in a terminal goes to the whole group, and must reach Node first and PostgreSQL last.
  return spawn("/bin/sh", ["-c", supervisor, "samordna-database", ...command], {
    ...databaseAccount(),
    cwd: "/",
    env: cleanEnvironment,
    detached: true,
    stdio: ["ignore", "pipe", log, "pipe"],
  });
}

/** The server's process id, which the supervisor says first; null when it ended without a word. */
async function firstLine(child: ChildProcess, exited: Promise<void>): Promise<number | null> {
  const said = new Promise<number>((resolve) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("\n")) resolve(Number.parseInt(text, 10));
    });
  });
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  return Promise.race([said, exited.then(() => null), failed]);
}

/** Asks every 10 ms: PostgreSQL writes "ready" into its lock file, with no connection or log line to wait for. */
async function becameReady(child: ChildProcess, cluster: string, pid: number): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = readPidFile(cluster);
    if (file?.pid === pid && file.ready) return true;
    await sleep(10);
  }
  return false;
}

async function stopServer(child: ChildProcess, pid: number, exited: Promise<void>): Promise<void> {
  lifeline(child).end();
  const impatience = setTimeout(() => process.kill(pid, "SIGQUIT"), longestStop);
  await exited;
  clearTimeout(impatience);
}

function lifeline(child: ChildProcess): Duplex {
  return child.stdio[3] as Duplex;
}
