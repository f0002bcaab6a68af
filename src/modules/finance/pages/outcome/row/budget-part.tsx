import { formatDate, formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable } from "../../../../../ui/index.ts";
import type { Figure } from "../../../actions/outcome/read-figure.ts";

type Decided = {
  readonly what: string;
  readonly on: string | null;
  readonly reference: string;
  readonly financing: string;
  readonly amount: bigint;
};

/** Each decision behind the budget, summing to it. */
export function BudgetPart({ figure, year }: { readonly figure: Figure; readonly year: number }) {
  const { line, additions } = figure;
  const rows: readonly Decided[] = [
    ...(figure.budget === null ? [] : [adopted(figure.budget, figure.adopted)]),
    ...additions.map((one) => ({ ...one, what: "Beslut om ändrat belopp", on: one.decidedOn })),
  ];
  return (
    <>
      <DataTable<Decided>
        caption="Beslut bakom budgeten"
        captionHidden
        rows={rows}
        empty={`Ingen budget är inlagd för ${year}.`}
        columns={[
          { key: "vad", label: "Beslut", cell: (one) => one.what },
          { key: "dag", label: "Dag", cell: (one) => (one.on === null ? "–" : formatDate(one.on)) },
          { key: "referens", label: "Referens", cell: (one) => one.reference || "–" },
          { key: "finansiering", label: "Finansiering", cell: (one) => one.financing || "–" },
          { key: "belopp", label: "Belopp (kr)", numeric: true, cell: (one) => formatKronor(one.amount) },
        ]}
        footer={
          new Map([
            ["vad", "Årets budget"],
            ["belopp", formatKronor(line.budget)],
          ])
        }
      />
      <p>
        <a href={`/ekonomi/budget?ar=${year}`}>{`Öppna budgeten ${year}`}</a>
      </p>
    </>
  );
}

function adopted(budget: NonNullable<Figure["budget"]>, amount: bigint): Decided {
  const version = `version ${budget.version}`;
  return {
    what: budget.status === "adopted" ? `Antagen budget, ${version}` : `Budgetförslag, ${version}`,
    on: budget.adoptedOn,
    reference: budget.reference,
    financing: "",
    amount,
  };
}
