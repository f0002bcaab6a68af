import { formatIsoDate, formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Section, Status } from "../../../../../ui/index.ts";
import type { RedRow } from "../../../model/budget/overspending.ts";

const words = {
  withinDecided: "Inom det beslutade",
  overspentDecided: "Över budget, beslut finns",
  overspent: "Över budget utan beslut",
} as const satisfies Record<RedRow["spending"], string>;

const kronor = (ore: bigint) => formatKronor(ore, { decimals: 0 });

/** Rows that have cost more than their budget, with the decision that explains each. */
export function RedRows({ rows, year }: { readonly rows: readonly RedRow[]; readonly year: number }) {
  if (rows.length === 0) return null;
  return (
    <Section
      id="over-budget"
      heading="Rader över budget"
      action={<a href={`/ekonomi/utfall?ar=${year}`}>Se hela utfallet</a>}
    >
      <DataTable<RedRow>
        caption={`Rader som har kostat mer än sin budget ${year}`}
        captionHidden
        rows={rows}
        empty={<EmptyState text="Ingen rad är över sin budget." />}
        columns={[
          { key: "rad", label: "Rad", cell: ({ row }) => row.label },
          { key: "utfall", label: "Utfall (kronor)", numeric: true, cell: ({ outcome }) => kronor(outcome) },
          { key: "budget", label: "Budget (kronor)", numeric: true, cell: ({ budget }) => kronor(budget) },
          {
            key: "tillskott",
            label: "Beslut under året (kronor)",
            numeric: true,
            cell: ({ additions }) => kronor(additions),
          },
          {
            key: "lage",
            label: "Läge",
            cell: ({ spending }) => (
              <Status tone={spending === "withinDecided" ? "done" : "attention"}>{words[spending]}</Status>
            ),
          },
          {
            key: "beslut",
            label: "Beslut",
            cell: ({ decisions }) =>
              decisions.map((one) => `${formatIsoDate(one.decidedOn)} ${one.reference}`).join(", ") || "–",
          },
        ]}
      />
    </Section>
  );
}
