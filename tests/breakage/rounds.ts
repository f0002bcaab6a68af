// Kills the product and its database at random, round after round: `node tests/breakage/rounds.ts --rounds 100`.
// What came of it is written to docs/operations/breakage.md. `--seed` repeats a run's choices, though not its timing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeImportFolders } from "./import-folders.ts";
import { buildProduct, startCommand, startProduct, stopProduct } from "./product.ts";
import { reportOf } from "./report.ts";
import type { Place, Round, RoundResult } from "./round.ts";
import { environmentOf, runRound, victims } from "./round.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    seed: { type: "string", default: String(Date.now() % 1e6) },
  },
});

/** A small linear congruential generator (Numerical Recipes): enough to choose by, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function chooseRound(next: () => number): Round {
  const importing = next() < 0.4;
  const choices = importing ? victims : victims.filter((one) => one !== "importer");
  const victim = choices[Math.floor(next() * choices.length)] ?? "server";
  return { victim, importing, delay: Math.round(50 + next() * (importing ? 5_000 : 1_500)) };
}

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "samordna-breakage-"));
  const dataDir = path.join(folder, "data");
  buildProduct();
  const product = await startProduct(environmentOf(dataDir));
  const place: Place = { dataDir, folders: makeImportFolders(folder), product, education: null };
  const next = random(Number(values.seed));
  const results: RoundResult[] = [];
  for (let number = 1; number <= Number(values.rounds); number += 1) {
    const result = await runRound(place, chooseRound(next));
    results.push(result);
    process.stdout.write(`${number}: ${JSON.stringify(result)}\n`);
  }
  const chain = startCommand(["log", "verify"], environmentOf(dataDir));
  const whole = (await chain.ended) === 0;
  await stopProduct(place.product);
  rmSync(folder, { recursive: true, force: true });
  const machine = `${availableParallelism()} kärnor, Node ${process.versions.node}, inbyggd PostgreSQL 18, fsync på`;
  const today = new Date().toISOString().slice(0, 10);
  const report = reportOf(results, { today, machine, seed: values.seed, chainWhole: whole });
  writeFileSync(path.resolve(import.meta.dirname, "../../docs/operations/breakage.md"), report);
  return whole && results.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

process.exitCode = await main();
