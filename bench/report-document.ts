// A document of about 40 pages with 30 tables, from its blocks to a tagged PDF: how much processor time once warm. Run with
// `node bench/report-document.ts`; needs no database, since what is measured is the printing and not the reading.
import { readdirSync, readFileSync } from "node:fs";
import type { ReadDocument } from "../src/modules/reports/actions/read-document.ts";
import { assemble } from "../src/modules/reports/model/assemble.ts";
import type { DataPart } from "../src/modules/reports/model/figures/report-table.ts";
import type { ReportBlock } from "../src/modules/reports/model/report.ts";
import { contentWith } from "../src/modules/reports/pages/document/content-with.ts";
import { createPdfRenderer } from "../src/platform/documents/index.ts";

const tables = 30;
const rowsPerTable = 22;
const rounds = 5;
/** What Linux counts a process' time in. */
const ticksPerSecond = 100;
const words =
  "Insatsen har under året utvecklat sitt arbetssätt tillsammans med kommunen och arbetsförmedlingen, och fler har fått stöd i rätt tid. ";

function part(at: number): DataPart {
  const columns = ["Budget", "Utfall", "Avvikelse"].map((label) => ({
    key: label.toLowerCase(),
    label: `${label} (kronor)`,
    kind: "kronor" as const,
    width: 2,
  }));
  const rows = Array.from({ length: rowsPerTable }, (_, row) => ({
    key: `rad-${row}`,
    kind: row === rowsPerTable - 1 ? ("sum" as const) : ("line" as const),
    cells: [`Insats nummer ${row}`, BigInt(row * 1_234_567), BigInt(at * 7_654_321), BigInt(-row * 99_000)],
  }));
  const table = {
    ...{ key: `tabell-${at}`, title: `Utfall för område ${at}`, note: "Avvikelse är utfall minus budget." },
    columns: [{ key: "rad", label: "Rad", kind: "text" as const, width: 4 }, ...columns],
    rows,
  };
  return { tables: [table], charts: [], empty: null };
}

function block(at: number, some: Partial<ReportBlock>): ReportBlock {
  return {
    ...{ id: `block-${at}`, sort: at, kind: "text", level: 1, heading: "", dataKey: "", required: false },
    ...{ guidance: "", body: "", edition: 1, changedAt: "", changedBy: "", removed: false, copiedFrom: null },
    ...some,
  };
}

function bench(): ReadDocument {
  const blocks = Array.from({ length: tables }, (_, at) => [
    block(2 * at, {
      heading: `Område ${at}`,
      body: `${words.repeat(16)}\n\nSe [[tabell-${at}]]: {{tabell-${at}.rad-3.utfall}}.\n\n- ${words}\n- ${words}`,
    }),
    block(2 * at + 1, { kind: "data", dataKey: `område ${at}` }),
  ]).flat();
  const data = new Map(Array.from({ length: tables }, (_, at) => [`område ${at}`, part(at)] as const));
  const report = {
    ...{ id: "", kind: "annualReport" as const, year: 2017, title: "Årsredovisning 2017" },
    ...{ adoptedOn: null, adoptedReference: "" },
  };
  return {
    ...{ report, association: "Förbundet", slug: "", blocks, data, seats: [], findings: [] },
    assembled: assemble({ blocks, data }),
  };
}

/** Seconds of processor time that this process' children have used; 0 where the system does not say. */
function childSeconds(): number {
  const ours = String(process.pid);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, "utf8")
          .replace(/^.*\) /, "")
          .split(" ");
      } catch {
        return [];
      }
    })
    .filter((fields) => fields[1] === ours)
    .reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, 0);
}

const renderer = createPdfRenderer();
const lines: string[] = [];
for (let round = 0; round < rounds; round += 1) {
  const [own, children, began] = [process.cpuUsage(), childSeconds(), performance.now()];
  const made = await renderer.renderDocument(contentWith(bench(), "2018-03-21", () => ""));
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const used = process.cpuUsage(own);
  const seconds = (used.user + used.system) / 1e6 + childSeconds() - children;
  const pages =
    Buffer.from(made.value)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  const wall = (performance.now() - began) / 1000;
  lines.push(
    `${round === 0 ? "cold" : "warm"}: ${pages} pages, ${tables} tables, ${seconds.toFixed(2)} s of processor time (${wall.toFixed(2)} s by the clock)`,
  );
}
await renderer.close();
process.stdout.write(`${lines.join("\n")}\n`);
