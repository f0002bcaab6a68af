import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.dirname(import.meta.dirname);

/** A text file that could be committed; `path` from the root with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** A fault at a place, as compilers write it. */
export type Fault = { readonly path: string; readonly line: number; readonly message: string };

/** Every text file that is in git or would come in with `git add`. */
export function committableFiles(): SourceFile[] {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const listed = execFileSync("git", ["ls-files", "-coz", "--exclude-standard"], options);
  return listed
    .split("\0")
    .filter((name) => name !== "" && existsSync(path.join(root, name)))
    .map((name) => ({ name, bytes: readFileSync(path.join(root, name)) }))
    .filter(({ bytes }) => !bytes.subarray(0, 8_000).includes(0))
    .map(({ name, bytes }) => ({ path: name, text: bytes.toString("utf8") }));
}

/** Prints the faults and sets the exit status. */
export function report(check: string, faults: readonly Fault[], counted: string): void {
  for (const { path: file, line, message } of faults) console.error(`${file}:${line}  ${message}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${check}: ${counted}, no faults`);
}
