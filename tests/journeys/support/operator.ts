import { execFileSync } from "node:child_process";
import path from "node:path";
import { inject } from "vitest";
import { root } from "../../../tools/files.ts";

/** Runs a command of `npm run -s samordna --` beside the running product, in the same database. Throws when it fails. */
export function samordna(...words: readonly string[]): string {
  return execFileSync(process.execPath, [path.join(root, "tools/launch.mjs"), "cli", ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...inject("productEnvironment") },
  });
}
