import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { embeddedSentence, startEmbedded } from "../../src/platform/db/embedded.ts";
import { migrate } from "../../src/platform/db/migrate.ts";
import { createPool } from "../../src/platform/db/pool.ts";
import { fillCatalogue } from "./fill.ts";

/** A data folder with nothing in it but a catalogue of the whole country. One that was filled before is used again. */
export async function filledCatalogue(root: string, say: (line: string) => void): Promise<string> {
  const folder = path.join(root, "nation");
  const mark = path.join(folder, "filled.json");
  if (existsSync(mark)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = await startEmbedded(folder, { settings: { max_wal_size: "4GB" } });
  if (!started.ok) throw new Error(embeddedSentence(started.refusal));
  const owner = createPool({ ...started.value.connection, max: 4 }, () => undefined);
  try {
    await migrate(owner);
    await fillCatalogue(owner, say);
  } finally {
    await owner.end();
    await started.value.stop();
  }
  writeFileSync(mark, "{}");
  return folder;
}
