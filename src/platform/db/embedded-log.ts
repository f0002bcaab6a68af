import { existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";

/** Bytes; two files of this size at most, since the log only tells what the server itself went through. */
const largestLog = 2_000_000;

/** Opens the server's log for appending, after moving a large one to `….1`. Gives its descriptor and where new text starts. */
export function openServerLog(path: string): { descriptor: number; start: number } {
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
  const start = existsSync(path) ? statSync(path).size : 0;
  return { descriptor: openSync(path, "a", 0o600), start };
}

/** What was written since `start`. */
export function readServerLog(path: string, start: number): string {
  return readFileSync(path).subarray(start).toString("utf8");
}
