import type { Attainment, GoalResult } from "../../../goals/index.ts";
import { outcomeText, readAttainment, targetText } from "../../../goals/index.ts";
import type { ReportCell, ReportRow } from "../../model/figures/report-table.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { GateSource, Wanted } from "./data-source.ts";
import { chart, nothing, tables } from "./data-source.ts";

const missing = ({ year }: Wanted) => nothing(`Inga mål är inlagda för ${year}.`);
const verdicts = { reached: "Uppnått", notReached: "Inte uppnått", unknown: "Kan inte bedömas" } as const;
const whose = (result: GoalResult) => result.interventionName ?? "Hela förbundet";
const named = [
  { key: "insats", label: "Insats", kind: "text", width: 3 },
  { key: "matt", label: "Mått", kind: "text", width: 3 },
] as const;

/** What is to be reached in the year, for a plan. */
export const goals: GateSource = {
  key: "goals",
  title: "Årliga mål",
  readAtGate: async (reader, wanted) => {
    const { results } = await readAttainment(reader, wanted.year);
    if (results.length === 0) return missing(wanted);
    return tables({
      key: "mal",
      title: `Mål ${wanted.year}`,
      note: "",
      columns: [...named, { key: "mal", label: "Mål", kind: "text", width: 3 }],
      rows: results.map((result) => ({
        key: rowKey(result),
        kind: "line",
        cells: [whose(result), result.measure.name, targetCell(result)],
      })),
    });
  },
};

export const goalAttainment: GateSource = {
  key: "goalAttainment",
  title: "Måluppfyllelse",
  readAtGate: async (reader, wanted) => {
    const attainment = await readAttainment(reader, wanted.year);
    if (attainment.results.length === 0) return missing(wanted);
    return tables(
      {
        key: "maluppfyllelse",
        title: `Måluppfyllelse ${wanted.year}`,
        note: "Utfallet räknas ur det som insatserna har registrerat. En andel står alltid med sin bas.",
        columns: [
          ...named,
          { key: "mal", label: "Mål", kind: "text", width: 3, secondary: true },
          { key: "utfall", label: "Utfall", kind: "text", width: 3 },
          { key: "bedomning", label: "Bedömning", kind: "text", width: 2 },
        ],
        rows: attainment.results.map((result) => ({
          key: rowKey(result),
          kind: "line",
          cells: [
            whose(result),
            result.measure.name,
            targetCell(result),
            outcomeCell(result),
            verdicts[result.verdict],
          ],
        })),
      },
      totals(attainment),
    );
  },
};

/** The association as a whole; what is hidden says so. */
function totals({ year, total, consultations, participantsTarget }: Attainment) {
  const row = (name: string, target: number | null, value: number | null): ReportRow => ({
    key: keyOf(name),
    kind: "line",
    cells: [name, target, value ?? "visas inte"],
  });
  return {
    key: "hela-forbundet",
    title: `Förbundets insatser tillsammans ${year}`,
    note: "Deltagare är deltaganden, inte unika personer. Den som är med i en delinsats räknas en gång bland deltagare och nya; varje avslut räknas för sig.",
    columns: [
      { key: "matt", label: "Mått", kind: "text" as const, width: 3 },
      { key: "mal", label: "Mål (antal)", kind: "count" as const, width: 1, secondary: true },
      { key: "utfall", label: "Utfall (antal)", kind: "count" as const, width: 1 },
    ],
    rows: [
      row("Deltagare", participantsTarget, total?.participants ?? null),
      row("Nya deltagare", null, total?.new ?? null),
      row("Avslutade", null, total?.exited ?? null),
      row("Till arbete eller studier", null, total?.toWorkOrStudies ?? null),
      row("Konsultationer", null, consultations),
    ],
  };
}

export const goalChart: GateSource = {
  key: "goalChart",
  title: "Diagram: andelarna mot sina mål",
  readAtGate: async (reader, wanted) => {
    const { results } = await readAttainment(reader, wanted.year);
    const groups = results.flatMap((result) =>
      result.measure.unit === "percent" && result.goal.target !== null && result.outcome.value !== null
        ? [
            {
              label: `${whose(result)}: ${result.measure.name.toLowerCase()}`,
              values: [result.outcome.value, result.goal.target],
            },
          ]
        : [],
    );
    if (groups.length === 0) return nothing(`Ingen andel har både mål och utfall ${wanted.year}.`);
    const said = groups.map(
      ({ label, values }) => `${label} ${values[0] ?? 0} procent, mål ${values[1] ?? 0} procent`,
    );
    return chart({
      key: "andelar-mot-mal",
      title: `Så nära målen kom andelarna ${wanted.year} (procent)`,
      alt: `Staplar i procent. ${said.join("; ")}.`,
      unit: "%",
      series: ["Utfall", "Mål"],
      groups,
    });
  },
};

function rowKey(result: GoalResult): string {
  return `${keyOf(whose(result))}-${keyOf(result.measure.name)}`;
}

function targetCell({ goal, measure }: GoalResult): ReportCell {
  if (goal.target === null) return goal.targetText;
  return { shown: targetText(goal, measure), value: goal.target, unit: unitOf(measure.unit) };
}

function outcomeCell({ outcome, measure }: GoalResult): ReportCell {
  const shown = outcomeText(outcome, measure);
  return outcome.value === null ? shown : { shown, value: outcome.value, unit: unitOf(measure.unit) };
}

function unitOf(unit: GoalResult["measure"]["unit"]): "count" | "percent" {
  return unit === "percent" ? "percent" : "count";
}
