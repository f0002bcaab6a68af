import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";
import { productNode } from "./product-node.mjs";

// On a machine with much memory V8 lets garbage grow to many times what is in use. Measured with 2.5 million
// participations: 235 MB at most instead of 560, at the same number of pages a second.
const frugal = ["--heap-growing-percent=40", "--max-semi-space-size=16"];

const lifeline = pathToFileURL(join(root, "tools/launch/lifeline.mjs")).href;

/** Runs a command to its end and gives its exit status. Ctrl-C reaches it directly; other signals are passed on. */
export async function runCommand([script, ...rest], prepare = async () => true) {
  if (!(await prepare())) return 1;
  const child = spawn(productNode(), ["--enable-source-maps", join(root, script), ...rest], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  });
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return ended(child);
}

/**
 * Runs the server to its end. It stands in a process group of its own with a pipe to this process, so that it is asked
 * to stop exactly once: by a signal here, by Ctrl-C to the whole group, or because this process has died.
 */
export async function runServer([script, ...rest], prepare) {
  let child;
  let stopping = false;
  const stop = () => {
    stopping = true;
    child?.stdio[3].end();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  whenOrphaned(stop);
  if (!(await prepare())) return 1;
  if (stopping) return 0;
  const flags = [...frugal, "--enable-source-maps", "--import", lifeline];
  child = spawn(productNode(), [...flags, join(root, script), ...rest], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  return ended(child);
}

/** npm killed outright cannot pass anything on; its going is seen on the parent's number. */
function whenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

function ended(child) {
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
