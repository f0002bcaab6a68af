import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../../tools/files.ts";

export interface Product {
  readonly origin: string;
  /** What tells the command line where the product's data is. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Milliseconds. The demo is loaded in some ten seconds; a machine that does much else gets more. */
const startLimit = 180_000;

/**
 * The product as `npm start` starts it, with the demo, on a free port. Its data lies in a folder of its own, which goes
 * when it stops, or in the database of `databaseUrl`. `more`: settings besides.
 */
export async function startProduct(
  databaseUrl: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const port = await freePort();
  const dataDir = path.join(tmpdir(), `samordna-journeys-${process.pid}`);
  const environment = {
    PORT: String(port),
    SAMORDNA_DATA_DIR: dataDir,
    SAMORDNA_MODE: "demo",
    DATABASE_URL: databaseUrl ?? "",
    ...more,
  };
  const child = spawn(process.execPath, [path.join(root, "tools/launch.mjs"), "serve"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await inService(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://localhost:${port}`, environment, stop };
}

/** Waits for the sentence that says where to go. Throws with all that was said when it does not come. */
function inService(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (what: string) => () => {
      clearTimeout(late);
      reject(new Error(`Samordna ${what}:\n${said}`));
    };
    const late = setTimeout(fail("did not start in time"), startLimit);
    child.on("exit", fail("ended at once"));
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes("Samordna är i gång")) return;
        clearTimeout(late);
        resolve();
      });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port could be had");
  return address.port;
}
