import { chmodSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { modules } from "./paths.mjs";
import { say } from "./say.mjs";

const oldestMajor = 24;

/** The Node that runs the product: the one installed with it, else the host's if that is new enough. Null when neither is. */
export function productNode() {
  const installed = join(modules, `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(installed)) return executable(installed);
  if (Number.parseInt(process.versions.node, 10) >= oldestMajor) return process.execPath;
  say(
    `Samordna behöver Node ${oldestMajor} på ${process.platform}-${process.arch}. Installera det och försök igen.`,
  );
  return null;
}

function executable(path) {
  if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  return path;
}
