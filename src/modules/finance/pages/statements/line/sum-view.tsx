import { DataTable, FigureLink, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { SumFacts } from "../../../actions/statements/read-sum.ts";
import type { StatementRow } from "../../../model/statements/statements.ts";
import { figureAddress } from "../figure-address.ts";
import { kronor } from "../words.ts";

/** What a sum of the statements is made of, each part leading on towards its accounts. */
export function SumView({ facts: { label, year, amount, parts } }: { readonly facts: SumFacts }) {
  const figure = (row: StatementRow) => {
    const href = figureAddress(row, year);
    const text = kronor(row.amount);
    return href === undefined ? (
      text
    ) : (
      <FigureLink figure={text} href={href} label={`${row.label} ${year}`} />
    );
  };
  return (
    <Layout back={{ href: `/ekonomi/rakenskaper?ar=${year}`, label: `Räkenskaper ${year}` }}>
      <PageHeading kicker="Så räknas siffran">{`${label} ${year}`}</PageHeading>
      <Lead>Summan av raderna här. Följ en rad till det den i sin tur bygger på.</Lead>
      <DataTable<StatementRow>
        caption={`Rader i ${label.toLowerCase()}`}
        captionHidden
        rows={parts}
        empty={<p>Inga rader.</p>}
        footer={
          new Map([
            ["rad", label],
            ["belopp", kronor(amount)],
          ])
        }
        columns={[
          { key: "rad", label: "Rad", cell: (row) => row.label },
          { key: "belopp", label: `Belopp ${year} (kr)`, numeric: true, cell: figure },
        ]}
      />
    </Layout>
  );
}
