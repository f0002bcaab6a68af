import { formatDate, formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { VoucherView } from "../../../actions/ledger/read-voucher.ts";
import { addresses, objectText, signNote, statusNames } from "../words.ts";

/** A voucher as it stands in the file. */
export function VoucherPage({ view }: { readonly view: VoucherView }) {
  const { ledger, rows, accountNames, objects } = view;
  const [first] = rows;
  const name = `${first?.series ?? ""} ${first?.number ?? ""}`.trim() || "utan nummer";
  const used = ledger.status === "active" ? "" : ` (${statusNames[ledger.status].toLowerCase()})`;
  return (
    <Layout wide back={{ href: addresses.accounts(ledger), label: `Konton ${ledger.year}` }}>
      <PageHeading
        kicker={formatDate(first?.voucherOn ?? ledger.importedAt.slice(0, 10))}
      >{`Verifikation ${name}`}</PageHeading>
      <Lead>
        {first?.voucherText === "" ? "" : `${first?.voucherText}. `}Ur {ledger.fileName}
        {used}. {signNote}
      </Lead>
      <DataTable
        caption="Verifikationens rader, kronor"
        rows={rows}
        rowHref={({ account }) => addresses.account(ledger, account)}
        empty={null}
        columns={[
          {
            key: "konto",
            label: "Konto",
            cell: ({ account }) => `${account} ${accountNames.get(account) ?? ""}`.trim(),
          },
          { key: "text", label: "Text", cell: ({ text }) => text },
          { key: "objekt", label: "Objekt", cell: (row) => objectText(row.objects, objects) },
          { key: "dag", label: "Datum", nowrap: true, cell: ({ transactedOn }) => transactedOn },
          { key: "belopp", label: "Belopp", numeric: true, cell: (row) => formatKronor(row.amount) },
        ]}
        footer={
          new Map([
            ["konto", "Summa"],
            ["belopp", formatKronor(rows.reduce((total, { amount }) => total + amount, 0n))],
          ])
        }
      />
    </Layout>
  );
}
