import type { OutcomeAmounts, OutcomeTable } from "../../../finance/index.ts";
import { readCoFinancingTable, readOutcomeTable } from "../../../finance/index.ts";
import type { ReportColumn } from "../../model/figures/report-table.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { DataSource, Wanted } from "./data-source.ts";
import { chart, nothing, tables } from "./data-source.ts";
import { groupedRows } from "./row-groups.ts";

/** An interim report covers January to August (LKBR 13:1: at least half the year, at most two thirds). */
export function monthsOf({ kind }: Wanted): number {
  return kind === "interimReport" ? 8 : 12;
}

const missing = ({ year }: Wanted) => nothing(`Bokföringen för ${year} är inte inläst.`);
const kronor = (key: string, label: string, more: Partial<ReportColumn> = {}): ReportColumn => ({
  ...{ key, label: `${label} (kronor)`, kind: "kronor", width: 2 },
  ...more,
});

export const operatingStatement: DataSource = {
  key: "operatingStatement",
  title: "Driftredovisning per insats",
  read: async (work, wanted) => {
    const table = await readOutcomeTable(work, wanted.year, monthsOf(wanted));
    if (!table.hasLedger) return missing(wanted);
    const hasPrevious = table.sums.costs.previousOutcome !== null;
    const cells = (one: OutcomeAmounts) => [
      one.periodBudget,
      one.outcome,
      one.deviation,
      ...(hasPrevious ? [one.previousOutcome] : []),
    ];
    return tables({
      key: "driftredovisning",
      title: `Driftredovisning ${wanted.year}`,
      note: noteOf(table),
      columns: [
        { key: "rad", label: "Rad", kind: "text", width: 4 },
        kronor("budget", "Budget", { secondary: true }),
        kronor("utfall", "Utfall"),
        kronor("avvikelse", "Avvikelse", { secondary: true }),
        ...(hasPrevious ? [kronor("ar-1", `Utfall ${wanted.year - 1}`, { year: wanted.year - 1 })] : []),
      ],
      rows: groupedRows(table.lines, cells, (sum) => cells(table.sums[sum])),
    });
  },
};

function noteOf({ unmapped, throughMonth }: OutcomeTable): string {
  const base = "Avvikelse är utfall minus budget.";
  const period = throughMonth === 12 ? "" : ` Perioden är de första ${throughMonth} månaderna.`;
  return unmapped === 0n
    ? `${base}${period}`
    : `${base}${period} En del av bokföringen är inte kopplad till någon rad.`;
}

export const explanations: DataSource = {
  key: "explanations",
  title: "Förklaringar till avvikelser",
  read: async (work, wanted) => {
    const table = await readOutcomeTable(work, wanted.year, monthsOf(wanted));
    if (!table.hasLedger) return missing(wanted);
    const told = table.lines.filter((line) => line.needsExplanation || line.explanation !== null);
    if (told.length === 0) return nothing("Ingen avvikelse är så stor att den ska förklaras.");
    return tables({
      key: "avvikelser",
      title: `Förklaringar till avvikelser ${wanted.year}`,
      note: "Avvikelse är utfall minus budget.",
      columns: [
        { key: "rad", label: "Rad", kind: "text", width: 3 },
        kronor("avvikelse", "Avvikelse", { secondary: true }),
        { key: "forklaring", label: "Förklaring", kind: "text", width: 5 },
      ],
      rows: told.map(({ row, deviation, explanation }) => ({
        key: keyOf(row.label),
        kind: "line",
        cells: [
          row.label,
          deviation,
          [explanation?.cause, explanation?.measure]
            .filter((text) => text !== undefined && text !== "")
            .join(" ") || "Förklaring saknas.",
        ],
      })),
    });
  },
};

export const coFinancing: DataSource = {
  key: "coFinancing",
  title: "Medfinansierade projekt, brutto och netto",
  read: async (work, wanted) => {
    const lines = await readCoFinancingTable(work, wanted.year);
    if (lines.length === 0) return nothing(`Inget projekt har medfinansiering ${wanted.year}.`);
    return tables({
      key: "medfinansiering",
      title: `Medfinansierade projekt ${wanted.year}`,
      note: "Netto är kostnaden sedan bidraget har räknats av. Avvikelse är utfall minus budget.",
      columns: [
        { key: "rad", label: "Rad", kind: "text", width: 3 },
        kronor("budget", "Budget", { secondary: true }),
        kronor("brutto", "Brutto"),
        kronor("bidrag", "Bidrag"),
        kronor("netto", "Netto"),
        kronor("avvikelse", "Avvikelse netto", { secondary: true }),
      ],
      rows: lines.map(({ row, budget, gross, grant, net, netDeviation }) => ({
        key: keyOf(row.label),
        kind: "line",
        cells: [row.label, budget, gross, grant, net, netDeviation],
      })),
    });
  },
};

/** Interventions alone: that is where the question is. */
export const outcomeChart: DataSource = {
  key: "outcomeChart",
  title: "Diagram: budget och utfall per insats",
  read: async (work, wanted) => {
    const table = await readOutcomeTable(work, wanted.year, monthsOf(wanted));
    const lines = table.lines.filter(
      ({ group, outcome, budget }) => group === "interventions" && (outcome !== 0n || budget !== 0n),
    );
    if (!table.hasLedger || lines.length === 0) return missing(wanted);
    const thousands = (ore: bigint) => Math.round(Number(ore) / 100_000);
    const groups = lines.map(({ row, periodBudget, outcome }) => ({
      label: row.label,
      values: [thousands(periodBudget), thousands(outcome)],
    }));
    const said = groups.map(
      ({ label, values }) => `${label}: budget ${values[0] ?? 0}, utfall ${values[1] ?? 0}`,
    );
    return chart({
      key: "budget-och-utfall",
      title: `Budget och utfall per insats ${wanted.year} (tkr)`,
      alt: `Staplar i tusental kronor. ${said.join("; ")}.`,
      unit: "tkr",
      series: ["Budget", "Utfall"],
      groups,
    });
  },
};
