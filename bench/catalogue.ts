// `node bench/catalogue.ts [--keep] [--rounds 3] [--seconds 4]`: the catalogue at national scale, 85 associations × 60 entries × 4
// languages. Fifty connections ask for the search page, an entry's page and the HSDS list; each beside the same statements sent
// by the bare driver behind Hono, in the same run. Then people as they come: fifty who each ask once a second, and a thousand at once. Nothing is asserted: a slow machine is no fault.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { existingFolders } from "../src/platform/db/embedded-folders.ts";
import { createPool } from "../src/platform/db/pool.ts";
import { burst, paced } from "./catalogue/crowd.ts";
import { shape } from "./catalogue/fill.ts";
import { filledCatalogue } from "./catalogue/place.ts";
import { catalogueScenarios, searchesOnce } from "./catalogue/scenarios.ts";
import { measure, median, startBare } from "./measure.ts";
import { startProduct } from "./measure-size.ts";
import { ownerOf } from "./place.ts";
import type { Exchange } from "./statements.ts";
import { readExchanges } from "./statements.ts";

const { values } = parseArgs({
  options: {
    keep: { type: "boolean", default: false },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    only: { type: "string" },
  },
});
const root = path.join(tmpdir(), "samordna-bench-catalogue");
mkdirSync(root, { recursive: true });
const say = (line: string) => process.stdout.write(`${line}\n`);
const ports = { app: 3971, bare: 3972 };
const folder = await filledCatalogue(root, say);
const scenarios = catalogueScenarios().filter(({ name }) => values.only?.split(",").includes(name) ?? true);
const since = Date.now();
const notes = await noted();
const server = await startProduct(folder);
const bare = await startBare(
  { port: ports.bare, connection: ownerOf(folder), since, notes },
  path.join(root, "bare.json"),
);
try {
  const cluster = existingFolders(folder)?.cluster ?? "";
  const database = Number(readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
  const owner = createPool({ ...ownerOf(folder), max: 1 }, () => undefined);
  const { rows } = await owner.query<{ size: string }>(
    "select pg_size_pretty(pg_database_size(current_database())) as size",
  );
  await owner.end();
  say(
    `\n${shape.associations} associations × ${shape.entries} entries × 4 languages, database ${rows[0]?.size}; 50 connections\n`,
  );
  say("| | requests/s | p50 ms | p99 ms | ms CPU | same SQL: requests/s | ms CPU | ratio | answers |");
  say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
  for (const scenario of scenarios) {
    const rounds = await measure(
      scenario,
      ports,
      { app: server.pid, bare: bare.pid, database },
      Number(values.rounds),
      Number(values.seconds) * 1000,
    );
    const of = (pick: (one: (typeof rounds)[number]) => number) => median(rounds.map(pick));
    const perSecond = of(({ page }) => page.perSecond);
    const replayed = of(({ replay }) => replay.perSecond);
    const figures = [
      ...[perSecond.toFixed(0), of(({ page }) => page.p50).toFixed(1), of(({ page }) => page.p99).toFixed(1)],
      ...[of(({ pageCost }) => pageCost).toFixed(2), replayed.toFixed(0)],
      ...[of(({ replayCost }) => replayCost).toFixed(2), `${Math.round((100 * perSecond) / replayed)} %`],
    ];
    say(`| ${scenario.title} | ${figures.join(" | ")} | ${JSON.stringify(rounds[0]?.page.statuses)} |`);
  }
  const calm = await paced(ports.app, searchesOnce("calm", 500), 50, 10);
  const crowd = await burst(ports.app, searchesOnce("crowd", 1000));
  say("\n| | p50 ms | p99 ms | all answered after, s | answers |");
  say("| --- | ---: | ---: | ---: | --- |");
  for (const [title, { p50, p99, seconds, statuses }] of [
    ["50 users who each ask once a second", calm],
    ["1,000 searches at once", crowd],
  ] as const) {
    say(
      `| ${title} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${seconds.toFixed(1)} | ${JSON.stringify(statuses)} |`,
    );
  }
} finally {
  await bare.stop();
  await server.stop();
}
if (!values.keep) rmSync(root, { recursive: true, force: true });

/** What each of some requests sends to the database, one at a time. */
async function noted(): Promise<Record<string, readonly (readonly Exchange[])[]>> {
  const file = path.join(root, "statements.jsonl");
  rmSync(file, { force: true });
  const noting = await startProduct(folder, ["--import", path.join(import.meta.dirname, "capture.ts")], {
    BENCH_CAPTURE: file,
  });
  const all: Record<string, (readonly Exchange[])[]> = {};
  try {
    for (const { name, lanes } of scenarios) {
      all[name] = [];
      const noticed = lanes[0]?.sends.slice(0, 20) ?? [];
      // What a process remembers is not sent again: the same questions first, by addresses that no kept answer has.
      for (const { path: address } of noticed) await fetch(`http://127.0.0.1:${ports.app}${address}&varm=1`);
      for (const { path: address } of noticed) {
        const { end } = readExchanges(file, 0);
        const answer = await fetch(`http://127.0.0.1:${ports.app}${address}`);
        const text = await answer.text();
        if (answer.status !== 200) say(`${address} answers ${answer.status}: ${text.slice(0, 200)}`);
        all[name]?.push(readExchanges(file, end).exchanges);
      }
    }
  } finally {
    await noting.stop();
  }
  return all;
}
