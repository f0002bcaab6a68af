import { formatCount } from "../../../../../platform/values/format.ts";
import type { BudgetTable } from "../../../model/budget/budget-table.ts";
import { roundingGap } from "../../../model/budget/rounding-note.ts";
import { budgetSections } from "../sections.ts";
import type { Unit } from "../unit.ts";

/** In tkr each figure is rounded by itself, so that a reader who adds them up may miss the total by a thousand or two. */
export function RoundingNote({ table, unit }: { readonly table: BudgetTable; readonly unit: Unit }) {
  if (unit.key !== "tkr") return null;
  const gaps = budgetSections(table.lines)
    .map(({ heading, lines }) => ({ heading, gap: roundingGap(lines.map((line) => line.amount)) }))
    .filter(({ gap }) => gap !== 0n);
  if (gaps.length === 0) return null;
  return (
    <p class="muted">
      {`Varje belopp är avrundat för sig och summorna är räknade i kronor. ${gaps
        .map(
          ({ heading, gap }) =>
            `${heading}: summan skiljer ${formatCount(gap)} tkr från de avrundade raderna.`,
        )
        .join(" ")}`}
    </p>
  );
}
