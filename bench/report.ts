import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import path from "node:path";
import { participationsOf } from "./fill/size.ts";
import type { ImportFigures } from "./import-measure.ts";
import type { Figure, Result } from "./measure.ts";
import { median } from "./measure.ts";
import type { SizeResult } from "./measure-size.ts";

export type Measurements = {
  readonly large: SizeResult;
  /** One association alone; null when it was not measured. */
  readonly alone: SizeResult | null;
  readonly imports: ImportFigures | null;
  readonly date: string;
};

const goals = { ratio: 0.6, growth: 1.5, nation: 50, memory: 300, start: 3000, importRatio: 0.5 } as const;
const verdict = (reached: boolean) => (reached ? "reached" : "**missed**");
const whole = (value: number) => Math.round(value).toLocaleString("en-GB");
const ratio = (value: number) => value.toFixed(2);
const of = (rounds: readonly Figure[], value: (figure: Figure) => number) => median(rounds.map(value));

export function report({ large, alone, imports, date }: Measurements): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${whole(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [
    "# Measured",
    `${date} · ${machine} · load average at the end ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
    `${large.size.associations} associations × ${large.size.years} years × ${whole(large.size.perYear)} participations: ${whole(participationsOf(large.size))} participations. Ten connections, each a signed-in user of one association. Medians of ${large.results[0]?.rounds.length ?? 0} rounds in which page, same statements and bare route took turns. Made by \`npm run bench\`; what is compared with what is told in [README.md](README.md).`,
    pages(large.results),
    others(large, alone),
    imports === null ? "" : importText(imports),
    large.pdf === null
      ? ""
      : `PDF: the server's memory goes from ${large.pdf.before} to at most ${large.pdf.most} MB while ${large.pdf.rendered} documents are made, one after the other (${whole(large.pdf.milliseconds)} ms each).`,
    readFileSync(path.join(import.meta.dirname, "remarks.md"), "utf8").trim(),
    ...large.missing.map((one) => `Not measured: ${one}.`),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function pages(results: readonly Result[]): string {
  const head =
    "| Page | requests/s | p50 ms | p99 ms | statements | same SQL, bare driver over HTTP | **ratio (a)** | driver alone | bare Hono | ratio (b) | CPU ms: page / same SQL |";
  return [
    head,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...results.map(row),
  ].join("\n");
}

function row({ scenario, rounds, statements }: Result): string {
  const page = of(rounds, (one) => one.page.perSecond);
  const same = of(rounds, (one) => one.page.perSecond / one.replay.perSecond);
  const cells = [
    scenario.title,
    whole(page),
    whole(of(rounds, (one) => one.page.p50)),
    whole(of(rounds, (one) => one.page.p99)),
    statements,
    whole(of(rounds, (one) => one.replay.perSecond)),
    `${ratio(same)} ${same >= goals.ratio ? "" : "(missed)"}`.trim(),
    whole(of(rounds, (one) => one.direct)),
    whole(of(rounds, (one) => one.bare.perSecond)),
    ratio(of(rounds, (one) => one.page.perSecond / one.bare.perSecond)),
    `${of(rounds, (one) => one.pageCost).toFixed(1)} / ${of(rounds, (one) => one.replayCost).toFixed(1)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function others({ nation, memory, start, counting, results }: SizeResult, alone: SizeResult | null): string {
  const p50 = (rows: readonly Result[], name: string) => {
    const found = rows.find(({ scenario }) => scenario.name === name);
    return found === undefined ? null : of(found.rounds, (one) => one.page.p50);
  };
  const [big, little] = [p50(results, "year"), alone === null ? null : p50(alone.results, "year")];
  const nationPage = p50(results, "nation");
  const lines = [
    big === null || little === null
      ? null
      : `The year of one association, p50: ${whole(big)} ms beside 84 others, ${whole(little)} ms alone (${whole(participationsOf(alone?.size ?? { name: "", associations: 0, years: 0, perYear: 0, firstYear: 0 }))} participations): ${ratio(big / little)} times, goal at most ${goals.growth}: ${verdict(big / little <= goals.growth)}.`,
    `The year of the nation: the sums themselves in p50 ${nation.kept.toFixed(1)} ms against ${whole(nation.plain)} ms for the plain grouped query; ${nation.equal ? "equal in every figure" : "**not equal**"}; goal under ${goals.nation} ms: ${verdict(nation.kept < goals.nation && nation.equal)}.${nationPage === null ? "" : ` The whole page, with ten readers at once and the machine full: p50 ${whole(nationPage)} ms.`}`,
    counting < 2
      ? null
      : `Counting all associations anew from nothing: ${whole(counting)} s in the background, once; afterwards only those that have changed, every 20 seconds.`,
    `Memory of the server: ${memory.atStart} MB after start, ${memory.now} MB after all of the above, at most ${memory.most} MB; goal under ${goals.memory}: ${verdict(memory.most < goals.memory)}.`,
    `A later start: serves after ${whole(start.serves)} ms, first page answered after ${whole(start.firstPage)} ms; goal under ${goals.start}: ${verdict(start.firstPage < goals.start)}.`,
  ];
  return lines.flatMap((line) => (line === null ? [] : [`- ${line}`])).join("\n");
}

function importText(figures: ImportFigures): string {
  return `Import: ${whole(figures.participations)} participations (${whole(figures.rows)} rows of files) in ${whole(figures.importAll)} ms against ${whole(figures.copy)} ms for COPY of the same rows: ratio ${ratio(figures.ratio)}, goal at least ${goals.importRatio}: ${verdict(figures.ratio >= goals.importRatio)}. Reading the files ${whole(figures.reading)} ms, checking ${whole(figures.checking)} ms, the rest writing.`;
}
