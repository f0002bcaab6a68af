import { formatIsoDate } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Section } from "../../../../../ui/index.ts";
import type { BudgetView } from "../../../actions/budget/read-budget-view.ts";
import type { BudgetTable } from "../../../model/budget/budget-table.ts";
import type { BudgetAddition } from "../../../model/budget/overspending.ts";
import { additionText } from "../words.ts";

type Props = { readonly view: BudgetView; readonly table: BudgetTable; readonly mayKeep: boolean };

/** Decisions in the year on more money to a row, with what pays for them (KL 11:15). */
export function Additions({ view, table, mayKeep }: Props) {
  const { year, additions, closed } = view;
  if (additions.length === 0 && (!mayKeep || closed || table.status !== "adopted")) return null;
  const names = new Map(table.lines.map(({ row }) => [row.id, row.label]));
  return (
    <Section
      id="beslut-under-aret"
      heading="Beslut under året"
      action={
        mayKeep && !closed ? (
          <a href={`/ekonomi/budget/tillskott?ar=${year}`}>Skriv in ett beslut</a>
        ) : undefined
      }
    >
      <DataTable<BudgetAddition>
        caption={`Beslut om mer eller mindre pengar ${year}`}
        captionHidden
        rows={additions}
        empty={<EmptyState text={`Inga beslut om mer pengar är inskrivna för ${year}.`} />}
        columns={[
          { key: "dag", label: "Beslutsdag", nowrap: true, cell: (one) => formatIsoDate(one.decidedOn) },
          { key: "rad", label: "Rad", cell: (one) => names.get(one.rowId) ?? "Rad utan budget" },
          {
            key: "belopp",
            label: "Belopp (kronor)",
            numeric: true,
            cell: (one) => additionText(one.amount),
          },
          { key: "beslut", label: "Beslut", cell: (one) => one.reference },
          { key: "finansiering", label: "Finansiering", cell: (one) => one.financing },
        ]}
      />
    </Section>
  );
}
