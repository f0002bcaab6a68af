import type { Work } from "../../../../platform/db/work.ts";
import type { ContributionTable } from "../../../finance/index.ts";
import { readContributionTable } from "../../../finance/index.ts";
import type { ReportRow } from "../../model/figures/report-table.ts";
import { keyOf, yearKey } from "../../model/figures/report-table.ts";
import type { DataSource, Wanted } from "./data-source.ts";
import { chart, nothing, tables } from "./data-source.ts";

/** A plan looks five years back, as associations print it; a report compares with the year before. */
function readYears(work: Work, { kind, year }: Wanted): Promise<ContributionTable> {
  const back = kind === "operationalPlan" ? 5 : 1;
  return readContributionTable(
    work,
    Array.from({ length: back + 1 }, (_, at) => year - back + at),
  );
}

const missing = ({ year }: Wanted) => `Medlemsavgifterna för ${year} är inte beslutade.`;

export const contributions: DataSource = {
  key: "contributions",
  title: "Medlemsavgifter",
  read: async (work, wanted) => {
    const table = await readYears(work, wanted);
    if (!table.years.some(({ year }) => year === wanted.year)) return nothing(missing(wanted));
    return tables({
      key: "medlemsavgifter",
      title: "Medlemsavgifter",
      note: "",
      columns: [
        { key: "medlem", label: "Medlem", kind: "text" },
        ...table.years.map(({ year }) => ({
          key: yearKey(year, wanted.year),
          label: `${year} (kronor)`,
          kind: "kronor" as const,
          year,
        })),
      ],
      rows: [
        ...table.members.map(
          ({ id, name }): ReportRow => ({
            key: keyOf(name),
            kind: "line",
            cells: [name, ...table.years.map(({ amounts }) => amounts.get(id) ?? null)],
          }),
        ),
        { key: "summa", kind: "sum", cells: ["Summa", ...table.years.map(({ total }) => total)] },
        changeRow(table),
      ],
    });
  },
};

/** In percent of the year before, with one decimal: the sentence of the dispatch is printed from it. */
function changeRow({ years }: ContributionTable): ReportRow {
  return {
    key: "forandring",
    kind: "line",
    cellKind: "percent",
    words: ["lägre", "högre", "minskar", "minskat", "ökar", "ökat", "sänkt", "höjd", "förändring"],
    cells: [
      "Förändring från året före (procent)",
      ...years.map(({ year, total }) => {
        const before = years.find((one) => one.year === year - 1)?.total;
        return before === undefined || before === 0n ? null : percentOf(total - before, before);
      }),
    ],
  };
}

/** Half away from zero, one decimal. */
function percentOf(part: bigint, whole: bigint): number {
  const size = (part < 0n ? -part : part) * 2000n + whole;
  const tenths = Number(size / (whole * 2n));
  return (part < 0n ? -tenths : tenths) / 10;
}

export const contributionsChart: DataSource = {
  key: "contributionsChart",
  title: "Diagram: medlemsavgifterna år för år",
  read: async (work, wanted) => {
    const { years } = await readYears(work, wanted);
    if (years.length < 2) return nothing(missing(wanted));
    const groups = years.map(({ year, total }) => ({
      label: String(year),
      values: [Math.round(Number(total) / 100_000)],
    }));
    const said = groups.map(({ label, values }) => `${label}: ${values[0] ?? 0} tkr`).join("; ");
    return chart({
      key: "medlemsavgifter-over-tid",
      title: `Medlemsavgifterna ${years[0]?.year ?? ""}–${years.at(-1)?.year ?? ""}`,
      alt: `Staplar över medlemsavgifternas summa. ${said}.`,
      unit: "tkr",
      series: ["Medlemsavgifter (tkr)"],
      groups,
    });
  },
};
