import { writeFileSync } from "node:fs";
import path from "node:path";
import type { BareSetup } from "./bare.ts";
import type { Running } from "./child.ts";
import { processorTime, send, startServer } from "./child.ts";
import type { Lane, Measured } from "./load.ts";
import type { Scenario } from "./scenarios.ts";
import type { Exchange } from "./statements.ts";
import { byRequest, readExchanges } from "./statements.ts";

export type Figure = {
  readonly page: Measured;
  readonly replay: Measured;
  readonly bare: Measured;
  /** Requests a second of the bare driver with no HTTP around it. */
  readonly direct: number;
  /** Milliseconds of processor per request, the server's and the database's together. */
  readonly pageCost: number;
  readonly replayCost: number;
};
/** Processes whose processor time is counted. */
export type Processes = { readonly app: number; readonly bare: number; readonly database: number };
export type Result = {
  readonly scenario: Scenario;
  readonly rounds: readonly Figure[];
  readonly statements: number;
};

type Ports = { readonly app: number; readonly bare: number };

/** The first request of a list that is not answered as it should be, in words; null when all is well. */
export async function tryOut(port: number, { lanes, once }: Scenario): Promise<string | null> {
  const [lane] = lanes;
  const sent = lane?.sends.slice(0, 1) ?? [];
  if (lane === undefined || once) return null;
  const { statuses } = await send({
    port,
    milliseconds: 10_000,
    once: true,
    lanes: [{ ...lane, sends: sent }],
  });
  return statuses["200"] === sent.length ? null : `answers ${Object.keys(statuses).join(", ")}`;
}

/** Requests a page some times from a server that notes its statements: what each request sent. The first is left out. */
export async function noteStatements(
  port: number,
  file: string,
  { lanes, once }: Scenario,
): Promise<readonly (readonly Exchange[])[]> {
  const { end } = readExchanges(file, 0);
  for (const lane of lanes.slice(0, once ? 3 : 1)) {
    // The last ones of a list that is used up from its beginning.
    const sends = once ? lane.sends.slice(-20) : lane.sends.slice(0, 21);
    await send({ port, milliseconds: 60_000, once: true, lanes: [{ ...lane, sends }] });
  }
  return byRequest(readExchanges(file, end).exchanges).slice(1);
}

export async function startBare(setup: BareSetup, file: string): Promise<Running> {
  writeFileSync(file, JSON.stringify(setup));
  return startServer([path.join(import.meta.dirname, "bare.ts")], { BENCH_BARE: file });
}

/** Rounds of page, same statements and bare route in turn, so that what disturbs the machine disturbs them alike. */
export async function measure(
  scenario: Scenario,
  ports: Ports,
  processes: Processes,
  rounds: number,
  milliseconds: number,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let left = scenario.lanes;
  const ask = (port: number, lanes: readonly Lane[], once: boolean, time = milliseconds) =>
    send({ port, milliseconds: time, once, lanes });
  const ten = (path: string): readonly Lane[] =>
    scenario.lanes.map(() => ({ headers: {}, sends: [{ method: "GET", path }] }));
  const page = async (time?: number) => {
    const measured = await ask(ports.app, left, scenario.once, time);
    if (scenario.once)
      left = left.map((lane, at) => ({ ...lane, sends: lane.sends.slice(measured.used[at] ?? 0) }));
    return measured;
  };
  await page(1000);
  await ask(ports.bare, ten(`/replay/${scenario.name}`), false, 1000);
  for (let round = 0; round < rounds; round++) {
    const [measured, pageCost] = await costOf(processes.app, processes.database, () => page());
    const [replay, replayCost] = await costOf(processes.bare, processes.database, () =>
      ask(ports.bare, ten(`/replay/${scenario.name}`), false),
    );
    const bare = await ask(ports.bare, ten("/bare"), false, milliseconds / 2);
    const direct = await fetch(
      `http://127.0.0.1:${ports.bare}/direct/${scenario.name}?ms=${milliseconds / 2}`,
    );
    figures.push({
      page: measured,
      ...{ replay, bare, pageCost, replayCost },
      direct: ((await direct.json()) as { perSecond: number }).perSecond,
    });
  }
  return figures;
}

async function costOf(
  server: number,
  database: number,
  run: () => Promise<Measured>,
): Promise<readonly [Measured, number]> {
  const used = () => processorTime(server) + processorTime(database, true);
  const before = used();
  const measured = await run();
  return [measured, (used() - before) / Math.max(1, measured.count)];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
