import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./paths.mjs";
import { productNode } from "./product-node.mjs";
import { say, withProgress } from "./say.mjs";

const stampFile = join(dist, ".sources");

/** What a build is made from; a change of size or time in any of these files makes a new one. */
const sources = ["src", "tools/build.mjs", "package-lock.json"];

/** Builds the server and the browser's files when their sources have changed. False when that failed; the reason is said. */
export async function ensureBuilt() {
  const wanted = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return true;
  const result = await withProgress("Bygger Samordna", build);
  if (result.code !== 0) {
    say(result.output.trim());
    say("Bygget misslyckades. Felet står ovanför.");
    return false;
  }
  writeFileSync(stampFile, wanted);
  return true;
}

function sourceStamp() {
  const hash = createHash("sha256");
  for (const source of sources) addToStamp(hash, join(root, source));
  return hash.digest("hex");
}

function addToStamp(hash, path) {
  const found = statSync(path);
  if (found.isDirectory()) {
    for (const name of readdirSync(path).sort())
      if (!/\.spec\.tsx?$/.test(name)) addToStamp(hash, join(path, name));
  } else {
    hash.update(`${path} ${found.mtimeMs} ${found.size}\n`);
  }
}

function build() {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(productNode(), [join(root, "tools/build.mjs")], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
