import { publishedFigures } from "../../../statistics/index.ts";
import type { ReportCell } from "../../model/figures/report-table.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { GateSource } from "./data-source.ts";
import { nothing, tables } from "./data-source.ts";

/** Participations by intervention, with small counts hidden as everywhere in the association's zone. */
export const statistics: GateSource = {
  key: "statistics",
  title: "Deltagare per insats",
  readAtGate: async ({ db, actor }, { year }) => {
    const [published] = await publishedFigures(db, actor.associationId, [year]);
    const sets = Object.entries(published?.figures.insatser ?? {}).flatMap(([name, one]) => {
      const own = one.years[year];
      return own === undefined ? [] : [{ name, own }];
    });
    if (sets.length === 0) return nothing(`Inga deltaganden är registrerade ${year}.`);
    const count = (value: number | null): ReportCell => value ?? "visas inte";
    return tables({
      key: "deltagare",
      title: `Deltagare per insats ${year}`,
      note: "Deltagare är deltaganden som pågick någon dag under året.",
      columns: [
        { key: "insats", label: "Insats", kind: "text", width: 3 },
        { key: "deltagare", label: "Deltagare (antal)", kind: "count", width: 1 },
        { key: "nya", label: "Nya (antal)", kind: "count", width: 1, secondary: true },
        { key: "avslutade", label: "Avslutade (antal)", kind: "count", width: 1, secondary: true },
        {
          key: "till-arbete",
          label: "Till arbete eller studier (antal)",
          kind: "count",
          width: 1,
          secondary: true,
        },
        { key: "andel", label: "Andel av avslutade (procent)", kind: "percent", width: 1 },
      ],
      rows: sets.map(({ name, own }) => ({
        key: keyOf(name),
        kind: "line",
        cells: [
          name,
          count(own.participants),
          count(own.new),
          count(own.exited),
          count(own.toWorkOrStudies),
          own.exited === 0 ? null : count(own.workOrStudiesPercent),
        ],
      })),
    });
  },
};
