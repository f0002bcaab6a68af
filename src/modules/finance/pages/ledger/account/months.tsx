import { formatCount, formatKronor, monthName } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState } from "../../../../../ui/index.ts";
import type { LedgerSum } from "../../../model/ledger/ledger-sum.ts";

/** The account month by month; each month opens to its rows. */
export function MonthTable({
  sums,
  address,
}: {
  readonly sums: readonly LedgerSum[];
  readonly address: string;
}) {
  const months = [...new Set(sums.map(({ month }) => month))].sort((a, b) => a - b);
  const rows = months.map((month) => {
    const own = sums.filter((sum) => sum.month === month);
    return {
      month,
      amount: own.reduce((total, { amount }) => total + amount, 0n),
      count: own.reduce((total, one) => total + one.rows, 0),
    };
  });
  return (
    <DataTable
      caption="Belopp per månad, kronor"
      narrow="scroll"
      rows={rows}
      rowHref={({ month }) => `${address}&manad=${month}`}
      empty={<EmptyState text="Inget är bokfört på kontot under året." />}
      columns={[
        { key: "manad", label: "Månad", cell: ({ month }) => monthName(month) },
        { key: "rader", label: "Rader", numeric: true, cell: ({ count }) => formatCount(count) },
        { key: "belopp", label: "Belopp", numeric: true, cell: ({ amount }) => formatKronor(amount) },
      ]}
      footer={
        new Map([
          ["manad", "Summa"],
          ["belopp", formatKronor(rows.reduce((total, { amount }) => total + amount, 0n))],
        ])
      }
    />
  );
}
