import { formatCount, formatKronor, monthName } from "../../../../../platform/values/format.ts";
import type { Column } from "../../../../../ui/index.ts";
import { DataTable } from "../../../../../ui/index.ts";
import type { Figure } from "../../../actions/outcome/read-figure.ts";
import type { AccountMonths } from "../../../model/outcome/account-months.ts";
import { printed } from "../../../model/outcome/outcome-line.ts";
import type { Period } from "../period.ts";

/** What is booked on the row, account by account and month by month; each account opens to its vouchers. */
export function LedgerPart({ figure, period }: { readonly figure: Figure; readonly period: Period }) {
  const { line, accounts, accountNames } = figure;
  const show = (amount: bigint, decimals: 0 | 2 = 0) => formatKronor(printed(line.row, amount), { decimals });
  const months = Array.from(
    { length: period.month },
    (_, index): Column<AccountMonths> => ({
      key: `m${index + 1}`,
      label: monthName(index + 1).slice(0, 3),
      numeric: true,
      cell: (one) => show(one.months[index] ?? 0n),
    }),
  );
  return (
    <>
      <DataTable<AccountMonths>
        caption="Bokfört per konto och månad, kronor"
        narrow="scroll"
        rows={accounts}
        empty={`Inget är bokfört på raden under perioden. Kontrollera kopplingen om du väntade dig belopp här.`}
        columns={[
          {
            key: "konto",
            label: "Konto",
            cell: (one) => (
              <a href={`/ekonomi/bokforing/konto/${one.account}?ar=${period.year}`}>
                {`${one.account} ${accountNames.get(one.account) ?? ""}`.trim()}
              </a>
            ),
          },
          ...months,
          { key: "summa", label: "Summa", numeric: true, cell: (one) => show(one.total, 2) },
          { key: "rader", label: "Rader", numeric: true, cell: (one) => formatCount(one.rows) },
        ]}
        footer={
          new Map([
            ["konto", "Utfall"],
            ["summa", formatKronor(line.outcome)],
          ])
        }
      />
      <p>
        <a href={`/ekonomi/koppling?ar=${period.year}`}>Se hur konton och objekt är kopplade</a>
      </p>
    </>
  );
}
