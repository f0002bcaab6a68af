import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { existingFolders } from "../src/platform/db/embedded-folders.ts";
import { createPool } from "../src/platform/db/pool.ts";
import type { Running } from "./child.ts";
import { memoryOf, startServer } from "./child.ts";
import type { Size } from "./fill/size.ts";
import { lastYearOf } from "./fill/size.ts";
import type { Result } from "./measure.ts";
import { measure, noteStatements, startBare, tryOut } from "./measure.ts";
import type { NationFigures } from "./nation.ts";
import { measureNation } from "./nation.ts";
import type { PdfFigures } from "./pdf.ts";
import { measurePdf } from "./pdf.ts";
import { giveNumbers, signIn } from "./people.ts";
import { filledFolder, ownerOf } from "./place.ts";
import type { Scenario } from "./scenarios.ts";
import { scenarios, tidy } from "./scenarios.ts";
import type { Exchange } from "./statements.ts";

export type Plan = {
  readonly root: string;
  readonly rounds: number;
  readonly milliseconds: number;
  readonly only: readonly string[] | null;
  readonly say: (line: string) => void;
};
export type SizeResult = {
  readonly size: Size;
  readonly results: readonly Result[];
  readonly missing: readonly string[];
  readonly memory: { readonly atStart: number; readonly now: number; readonly most: number };
  /** Milliseconds of a later start until it serves, and until the first page has been answered. */
  readonly start: { readonly serves: number; readonly firstPage: number };
  readonly nation: NationFigures;
  /** Seconds until the totals of every association had been counted. */
  readonly counting: number;
  readonly pdf: PdfFigures | null;
};

const ports = { app: 3971, bare: 3972 };
const main = path.join(import.meta.dirname, "../dist/server/main.mjs");

/** As tools/launch/run.mjs starts the server. */
const frugal = ["--heap-growing-percent=40", "--max-semi-space-size=16"];

/** The product as it is started by `npm start`, on a data folder of ours. */
export function startProduct(
  folder: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<Running> {
  const origin = `http://localhost:${ports.app}`;
  return startServer([...frugal, ...args, main], {
    SAMORDNA_DATA_DIR: folder,
    PORT: String(ports.app),
    SAMORDNA_MODE: "production",
    SAMORDNA_ORIGIN: origin,
    ...environment,
  });
}

export async function measureSize(size: Size, plan: Plan): Promise<SizeResult> {
  plan.say(
    `Filling: ${size.associations} associations, ${size.years} years, ${size.perYear} participations a year`,
  );
  const folder = await filledFolder(plan.root, size, plan.say);
  const since = Date.now();
  const { wanted, notes, missing, counting, reader } = await firstRun(folder, size, plan);
  const server = await startProduct(folder);
  const began = performance.now();
  await fetch(`http://127.0.0.1:${ports.app}/logga-in`).then((answer) => answer.text());
  const start = { serves: server.readyAfter, firstPage: server.readyAfter + performance.now() - began };
  const atStart = memoryOf(server.pid).now;
  const bare = await startBare(
    { port: ports.bare, connection: ownerOf(folder), since, notes },
    path.join(plan.root, "bare.json"),
  );
  const owner = createPool({ ...ownerOf(folder), max: 2 }, () => undefined);
  try {
    const processes = { app: server.pid, bare: bare.pid, database: postmasterOf(folder) };
    const results: Result[] = [];
    for (const scenario of wanted) {
      const rounds = await measure(scenario, ports, processes, plan.rounds, plan.milliseconds);
      const statements = Math.max(...(notes[scenario.name] ?? []).map((one) => one.flat().length), 0);
      results.push({ scenario, rounds, statements });
      plan.say(
        `${scenario.title}: ${rounds.map(({ page, replay, direct }) => `${Math.round(page.perSecond)}/${Math.round(replay.perSecond)}/${Math.round(direct)}`).join(" ")} ms CPU ${rounds.map(({ pageCost, replayCost }) => `${pageCost.toFixed(1)}/${replayCost.toFixed(1)}`).join(" ")} ${JSON.stringify(rounds[0]?.page.statuses)}`,
      );
    }
    const memory = memoryOf(server.pid);
    const pdf = await measurePdf(server, ports.app, reader, `/mal/pdf?ar=${lastYearOf(size)}`);
    const nation = await measureNation(owner, size);
    await tidy(owner);
    return { size, results, missing, memory: { atStart, ...memory }, start, nation, counting, pdf };
  } finally {
    await owner.end();
    await bare.stop();
    await server.stop();
  }
}

/** Counting all associations anew happens once in an installation's life; it would disturb what is measured. */
async function waitForTotals(owner: pg.Pool, size: Size): Promise<number> {
  const began = performance.now();
  const waiting = async () => {
    const { rows } = await owner.query<{ n: number }>(
      "select count(*)::int as n from statistics.stale_associations($1::smallint)",
      [lastYearOf(size)],
    );
    return rows[0]?.n ?? 0;
  };
  while ((await waiting()) > 0) await sleep(1000);
  return (performance.now() - began) / 1000;
}

function postmasterOf(folder: string): number {
  const cluster = existingFolders(folder)?.cluster ?? "";
  return Number(readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
}

type Notes = Readonly<Record<string, readonly (readonly Exchange[])[]>>;
type FirstRun = {
  readonly wanted: readonly Scenario[];
  readonly notes: Notes;
  readonly missing: readonly string[];
  readonly counting: number;
  /** Headers of one who reads statistics. */
  readonly reader: Readonly<Record<string, string>>;
};

/** Starts the product with its statements noted: makes the users, sees which pages there are, and notes what they send. */
async function firstRun(folder: string, size: Size, plan: Plan): Promise<FirstRun> {
  const file = path.join(plan.root, "statements.jsonl");
  rmSync(file, { force: true });
  const server = await startProduct(folder, ["--import", path.join(import.meta.dirname, "capture.ts")], {
    BENCH_CAPTURE: file,
  });
  const owner = createPool({ ...ownerOf(folder), max: 2 }, () => undefined);
  try {
    await tidy(owner);
    await giveNumbers(owner, folder);
    const counting = await waitForTotals(owner, size);
    plan.say(`Counted the totals of every association: ${Math.round(counting)} s`);
    const statisticians = await signIn(owner, "statistician");
    const all = await scenarios(owner, size, await signIn(owner, "teamMember"), statisticians);
    const [wanted, missing]: [Scenario[], string[]] = [[], []];
    const notes: Record<string, readonly (readonly Exchange[])[]> = {};
    for (const scenario of all.filter(({ name }) => plan.only?.includes(name) ?? true)) {
      const wrong = await tryOut(ports.app, scenario);
      if (wrong !== null) missing.push(`${scenario.title}: ${wrong}`);
      else {
        notes[scenario.name] = await noteStatements(ports.app, file, scenario);
        wanted.push(scenario);
      }
    }
    for (const one of missing) plan.say(one);
    return { wanted, notes, missing, counting, reader: statisticians[0]?.headers ?? {} };
  } finally {
    await owner.end();
    await server.stop();
  }
}
