import type { Child } from "hono/jsx";
import { formatPercent } from "../../../../../platform/values/format.ts";
import { DataTable, Status } from "../../../../../ui/index.ts";
import type { OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import type { Period } from "../period.ts";
import { periodQuery } from "../period.ts";
import { kronor, overspending, percentOf, signed } from "../words.ts";

type Props = {
  readonly caption: string;
  readonly lines: readonly OutcomeLine[];
  readonly period: Period;
  readonly mayKeep: boolean;
  readonly empty: Child;
};

/** Each row leads to where it is explained, or for a reader to how the figure came about. */
export function DeviationTable({ caption, lines, period, mayKeep, empty }: Props) {
  const query = periodQuery(period);
  return (
    <DataTable<OutcomeLine>
      caption={caption}
      captionHidden
      rows={lines}
      empty={empty}
      rowHref={(line) =>
        mayKeep
          ? `/ekonomi/utfall/forklaringar/${line.row.id}${query}`
          : `/ekonomi/utfall/rad/${line.row.id}${query}`
      }
      columns={[
        { key: "rad", label: "Rad", cell: (line) => line.row.label },
        { key: "utfall", label: "Utfall (kr)", numeric: true, cell: (line) => kronor(line.outcome) },
        { key: "budget", label: "Budget (kr)", numeric: true, cell: (line) => kronor(line.periodBudget) },
        { key: "avvikelse", label: "Avvikelse (kr)", numeric: true, cell: (line) => signed(line.deviation) },
        { key: "andel", label: "Av budgeten", numeric: true, cell: shareOfBudget },
        { key: "orsak", label: "Orsak", cell: (line) => line.explanation?.cause ?? state(line) },
      ]}
    />
  );
}

function shareOfBudget(line: OutcomeLine): string {
  const size = line.deviation < 0n ? -line.deviation : line.deviation;
  const percent = percentOf(size, line.periodBudget);
  return percent === null ? "–" : formatPercent(line.deviation < 0n ? -percent : percent);
}

function state(line: OutcomeLine): Child {
  if (line.needsExplanation) return <Status tone="attention">Förklaring saknas</Status>;
  const over = overspending(line);
  return over === null ? "Ingen förklaring behövs" : <Status>{over}</Status>;
}
