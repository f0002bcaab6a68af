import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeImportFolders } from "./import-folders.ts";
import { buildProduct, databaseGone, startCommand, startProduct, stopProduct } from "./product.ts";
import type { Place, Round } from "./round.ts";
import { environmentOf, runRound } from "./round.ts";

/** The short form of `node tests/breakage/rounds.ts --rounds 100`, whose outcome stands in docs/operations/breakage.md. */
const folder = mkdtempSync(path.join(tmpdir(), "samordna-breakage-"));
const dataDir = path.join(folder, "data");
let place: Place;
beforeAll(async () => {
  buildProduct();
  const product = await startProduct(environmentOf(dataDir));
  expect(product.said.err).toBe("");
  place = { dataDir, folders: makeImportFolders(folder), product, education: null };
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each<Round>([
  { victim: "database", importing: false, delay: 700 },
  { victim: "server", importing: false, delay: 700 },
  { victim: "importer", importing: true, delay: 1_800 },
  { victim: "both", importing: true, delay: 1_500 },
])(
  "$victim killed while writing (importing: $importing): all that was promised, nothing by halves",
  async (round) => {
    const result = await runRound(place, round);
    expect(result.faults).toEqual([]);
  },
  60_000,
);

it("afterwards the log's chain is whole, and a stop leaves no process", async () => {
  const chain = startCommand(["log", "verify"], environmentOf(dataDir));
  expect([await chain.ended, chain.said.err]).toEqual([0, ""]);
  expect(await stopProduct(place.product)).toBe(0);
  expect(await databaseGone(dataDir, 5_000)).toBe(true);
}, 60_000);
