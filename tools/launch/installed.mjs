import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modules, root } from "./paths.mjs";
import { say, withProgress } from "./say.mjs";

/** Inside node_modules, so that it goes when the folder goes; written only after a whole installation. */
const stampFile = join(modules, ".samordna-installed");

/** Installs exactly what the lock file says unless it is there already. False when that failed; the reason is said. */
export async function ensureInstalled() {
  const wanted = lockStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return true;
  const result = await withProgress("Installerar det som saknas (en till två minuter första gången)", npmCi);
  if (result.code !== 0) {
    say(result.output.trim().split("\n").slice(-15).join("\n"));
    say("Installationen misslyckades. Kontrollera att npm når sitt paketregister och försök igen.");
    return false;
  }
  writeFileSync(stampFile, wanted);
  return true;
}

function lockStamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
}

/** `ci` and not `install`: it takes the lock file at its word, and runs no scripts of the packages. */
function npmCi() {
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const options = [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--include=dev",
    "--include=optional",
  ];
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, [...first, ...options], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
