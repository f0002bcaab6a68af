import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { attachEmbedded, embeddedSentence, startEmbedded } from "../src/platform/db/embedded.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import type { Connection } from "../src/platform/db/pool.ts";
import { createPool } from "../src/platform/db/pool.ts";
import { fill } from "./fill/fill.ts";
import type { Size } from "./fill/size.ts";

const noWarning = () => undefined;

/** A data folder with an embedded database full of invented rows. A folder filled before is used again. */
export async function filledFolder(root: string, size: Size, say: (line: string) => void): Promise<string> {
  const folder = path.join(root, size.name);
  const mark = path.join(folder, "filled.json");
  if (existsSync(mark) && readFileSync(mark, "utf8") === JSON.stringify(size)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = await startEmbedded(folder, {
    settings: { max_wal_size: "4GB", maintenance_work_mem: "512MB" },
  });
  if (!started.ok) throw new Error(embeddedSentence(started.refusal));
  const owner = createPool({ ...started.value.connection, max: 1 }, noWarning);
  try {
    await migrate(owner);
    await fill(owner, size, say);
  } finally {
    await owner.end();
    await started.value.stop();
  }
  writeFileSync(mark, JSON.stringify(size));
  return folder;
}

/** The owner's way into the database that the measured server has started. */
export function ownerOf(folder: string): Connection {
  const attached = attachEmbedded(folder);
  if (!attached.ok) throw new Error(embeddedSentence(attached.refusal));
  return attached.value;
}
