import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What `postmaster.pid` tells: line 1 the process, line 8 the state. Null when there is none. */
export function readPidFile(cluster: string): { pid: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), ready: (lines[7] ?? "").startsWith("ready") };
  } catch {
    return null;
  }
}

/** Whether the file's process lives and is the server of this very cluster. */
export function serverAlive(cluster: string): boolean {
  const file = readPidFile(cluster);
  if (file === null || !processAlive(file.pid)) return false;
  const commandLine = `/proc/${file.pid}/cmdline`;
  return !existsSync("/proc/self") || readText(commandLine).split("\0").includes(cluster);
}

/** After a power cut another program can have got the old number, and PostgreSQL would then refuse to start for ever.
 *  In no other case is the file touched: PostgreSQL itself uses it to find processes left over from a killed server. */
export function removeStalePidFile(cluster: string): void {
  const file = readPidFile(cluster);
  if (file !== null && processAlive(file.pid) && !serverAlive(cluster))
    rmSync(join(cluster, "postmaster.pid"));
}

function processAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
