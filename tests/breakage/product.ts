import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The product as it is run: the built program in a process of its own. */
export interface Product {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Where it answers; empty when it ended before it did. */
  readonly origin: string;
  readonly said: { out: string; err: string };
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

export type Environment = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, "../..");
const launcher = path.join(root, "tools/launch.mjs");

/** Builds when the sources have changed since last time, as `npm start` does. */
export function buildProduct(): void {
  const { status, stderr } = spawnSync(process.execPath, [launcher, "cli"], { encoding: "utf8" });
  // Without a command the program tells its usage and ends with 2.
  if (status !== 2) throw new Error(`the product could not be built: ${stderr}`);
}

/** Starts the server on a free port and waits until it serves or has ended. */
export function startProduct(environment: Environment): Promise<Product> {
  return launch([path.join(root, "dist/server/main.mjs")], environment);
}

/** The same by way of the launcher, as `npm start` does it. */
export function startByLauncher(environment: Environment): Promise<Product> {
  return launch([launcher, "serve"], environment);
}

/** Starts a command of the command line, and gives it while it runs. */
export function startCommand(argv: readonly string[], environment: Environment): Product {
  return begin([path.join(root, "dist/server/cli.mjs"), ...argv], environment);
}

async function launch(argv: readonly string[], environment: Environment): Promise<Product> {
  const product = begin(argv, { PORT: "0", ...environment });
  let over = false;
  void product.ended.then(() => {
    over = true;
  });
  const address = () => /öppna (http:\/\/localhost:\d+)/.exec(product.said.out)?.[1];
  while (!over && address() === undefined) await sleep(10);
  return { ...product, origin: address() ?? "" };
}

function begin(argv: readonly string[], environment: Environment): Product {
  const child = spawn(process.execPath, ["--enable-source-maps", ...argv], {
    cwd: root,
    env: { ...withoutOurs(process.env), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that is broken off leaves nothing running.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal ?? "")),
  );
  return { process: child, pid: child.pid ?? 0, origin: "", said, ended };
}

/** The settings of whoever runs the tests are not those of the product under test. */
function withoutOurs(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && !/^(DATABASE_URL|PORT|INIT_CWD|npm_.*|SAMORDNA_.*)$/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

/** Asks it to stop, as Ctrl-C does; gives how it ended. */
export async function stopProduct(product: Product): Promise<number | string> {
  product.process.kill("SIGINT");
  return product.ended;
}

/** The server process of the embedded database of a data folder; null when there is none alive. */
export function databasePid(dataDir: string): number | null {
  try {
    const file = path.join(homeOf(dataDir), "postgres", "postmaster.pid");
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

function homeOf(dataDir: string): string {
  try {
    return readFileSync(path.join(dataDir, "postgres-folder"), "utf8").trim();
  } catch {
    return dataDir;
  }
}

/** Waits until no database runs on the data folder. */
export async function databaseGone(dataDir: string, longest = 15_000): Promise<boolean> {
  for (let waited = 0; waited < longest; waited += 20) {
    if (databasePid(dataDir) === null) return true;
    await sleep(20);
  }
  return false;
}
