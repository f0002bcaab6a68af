import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Load, Measured } from "./load.ts";

export type Running = { readonly pid: number; readonly readyAfter: number; stop(): Promise<void> };

/** Starts a program of this Node and waits for the line that says it serves. `readyAfter` in milliseconds. */
export async function startServer(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await ready(child, ended);
  return {
    pid: child.pid ?? 0,
    readyAfter: performance.now() - began,
    stop: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}

async function ready(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const said = new Promise<boolean>((resolve) => {
    child.stdout?.on("data", (bytes: Buffer) => /http:\/\/localhost/.test(bytes.toString()) && resolve(true));
  });
  if (!(await Promise.race([said, ended.then(() => false)])))
    throw new Error("the server ended before it served");
}

/** Sends the load from a process of its own. */
export async function send(load: Load): Promise<Measured> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "load.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(load));
  return JSON.parse(await text(child.stdout)) as Measured;
}

/** Milliseconds of processor time that a process and, where asked, those it has started have used so far. */
export function processorTime(pid: number, children = false): number {
  const own = statOf(pid);
  const ids = children ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  const theirs = ids.map((id) => statOf(Number(id))).filter((one) => one?.parent === pid);
  return [own, ...theirs].reduce((sum, one) => sum + (one?.milliseconds ?? 0), 0);
}

/** The kernel counts in hundredths of a second. A process may end while it is asked about. */
function statOf(pid: number): { readonly parent: number; readonly milliseconds: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
    return { parent: parent ?? 0, milliseconds: 10 * ((user ?? 0) + (system ?? 0)) };
  } catch {
    return null;
  }
}

/** Resident memory of a process in mebibytes: now, and the most it has been. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: read("VmRSS"), most: read("VmHWM") };
}
