import { setTimeout as sleep } from "node:timers/promises";
import type { Ledger } from "./acts.ts";
import { keepWriting } from "./acts.ts";
import { clientOf } from "./client.ts";
import { halfActs, importedEducations, lookInto, lostActs } from "./evidence.ts";
import type { ImportFolder } from "./import-folders.ts";
import type { Product } from "./product.ts";
import { databaseGone, databasePid, startCommand, startProduct } from "./product.ts";

export const victims = ["server", "database", "both", "importer"] as const;
export type Victim = (typeof victims)[number];

export interface Round {
  readonly victim: Victim;
  readonly importing: boolean;
  /** Milliseconds from the start of the writing to the kill. */
  readonly delay: number;
}

export interface RoundResult extends Round {
  readonly acknowledged: number;
  readonly unanswered: number;
  /** How the import ended: its exit code, "killed" or "none". */
  readonly imported: string;
  /** Milliseconds until a page was served again: from the kill, or from the end of an import that the database was busy with. */
  readonly recovery: number;
  /** Lost or half; empty when all is well. */
  readonly faults: readonly string[];
}

/** A product on a data folder of its own, taken through rounds of killing. */
export interface Place {
  readonly dataDir: string;
  readonly folders: readonly [ImportFolder, ImportFolder];
  product: Product;
  /** The education of the last import that was acknowledged or found whole; null before the first. */
  education: string | null;
}

export const environmentOf = (dataDir: string) => ({ SAMORDNA_DATA_DIR: dataDir });

/** Writes and perhaps imports, kills in the middle, waits until the product serves again, and looks at what is there. */
export async function runRound(place: Place, round: Round): Promise<RoundResult> {
  const ledger: Ledger = { acts: [], refusals: [] };
  const next = place.folders.find(({ education }) => education !== place.education) ?? place.folders[0];
  const writing = keepWriting(place.product.origin, ledger);
  const argv = ["import", next.folder, "--association", "ostra-sodertorn"];
  const importer = round.importing ? startCommand(argv, environmentOf(place.dataDir)) : null;
  await sleep(round.delay);
  const killed = kill(place, round.victim, importer);
  while (killed !== null && databasePid(place.dataDir) === killed) await sleep(5);
  // A command that finds no server starts the database for itself, and then a server has to wait for it.
  if (round.victim === "server" || round.victim === "both") await importer?.ended;
  const recovery = await recovered(place, round.victim, performance.now());
  await sleep(100);
  const ended = importer === null ? "none" : String(await importer.ended);
  await writing.stop();
  const faults = await lookInto(place.dataDir, async (client) => [
    ...(await lostActs(client, ledger.acts)),
    ...(await halfActs(client)),
    ...importFaults(place, next, ended, await importedEducations(client)),
    ...unfriendly(ledger),
  ]);
  const acknowledged = ledger.acts.filter((act) => act.acknowledged).length;
  return {
    ...round,
    ...{ acknowledged, unanswered: ledger.acts.length - acknowledged },
    ...{ imported: ended === "SIGKILL" ? "killed" : ended, recovery, faults },
  };
}

/** Gives the number of the database's process when that is what was killed. */
function kill(place: Place, victim: Victim, importer: Product | null): number | null {
  const database = databasePid(place.dataDir);
  const hit = victim === "database" || victim === "both" ? database : null;
  if (hit !== null) process.kill(hit, "SIGKILL");
  if (victim === "server" || victim === "both") place.product.process.kill("SIGKILL");
  if (victim === "importer") importer?.process.kill("SIGKILL");
  return hit;
}

/** A dead server is started again, as an operator or supervisor does; a dead database must come back by itself. */
async function recovered(place: Place, victim: Victim, since: number): Promise<number> {
  if (victim === "server" || victim === "both") {
    await place.product.ended;
    if (!(await databaseGone(place.dataDir))) throw new Error("the database outlived its server");
    place.product = await startProduct(environmentOf(place.dataDir));
    if (place.product.origin === "") throw new Error(`no new start: ${place.product.said.err}`);
  }
  for (let tries = 0; tries < 300; tries += 1) {
    const reply = await clientOf(place.product.origin)
      .get("/logga-in")
      .catch(() => null);
    if (reply?.status === 200) return Math.round(performance.now() - since);
    await sleep(20);
  }
  throw new Error("the product did not recover within the time allowed");
}

function importFaults(place: Place, next: ImportFolder, ended: string, found: readonly string[]): string[] {
  if (ended === "none" || (place.education === null && found.length > 1 && ended !== "0")) return [];
  const [education = "", ...more] = found;
  if (more.length > 0) return [`half an import: ${found.join(" and ")}`];
  if (ended === "0" && education !== next.education) return ["lost an import that was acknowledged"];
  place.education = education;
  return [];
}

/** While the database is away everyone gets the page that says so; a fault of ours never shows. */
function unfriendly({ refusals }: Ledger): string[] {
  return refusals
    .filter(
      ({ status, body }) =>
        status >= 500 && !(status === 503 && body.includes("Databasen svarar inte just nu")),
    )
    .map(({ status }) => `an answer with status ${status}`);
}
