import { formatCount } from "../../../../platform/values/format.ts";
import { DataTable, Section } from "../../../../ui/index.ts";
import type { CoFinancingLine } from "../../model/co-financing/co-financing-table.ts";
import type { ThousandsLine } from "../../model/co-financing/whole-thousands.ts";
import { inWholeThousands, sumOfLines } from "../../model/co-financing/whole-thousands.ts";
import { kronor } from "../allocation/money.ts";

const figures = [
  ["gross", "Utfall brutto"],
  ["budget", "Budget"],
  ["grossDeviation", "Avvikelse brutto"],
  ["grant", "Bidrag"],
  ["net", "Verkligt utfall"],
  ["netDeviation", "Verklig avvikelse"],
] as const satisfies readonly (readonly [keyof ThousandsLine, string])[];

type Props = { readonly lines: readonly CoFinancingLine[]; readonly year: number };

/** Exact kronor first, then the same in tkr as an annual report has it, each with the rule it is made by. */
export function GrossNet({ lines, year }: Props) {
  if (lines.length === 0)
    return (
      <p class="muted">{`Inga rader har medfinansiering ${year}. Välj projektets rader för att se brutto och netto.`}</p>
    );
  return (
    <>
      <Figures
        caption={`Brutto, bidrag och verkligt utfall ${year} (kr)`}
        rows={lines.map(({ row, ...line }) => ({ label: row.label, line }))}
        show={kronor}
        unit="kr"
      />
      <Section heading="Som i årsredovisningen, i tkr" id="tkr" level={3}>
        <p>
          Bokförda och inlagda belopp är kapade till hela tusental. Varje skillnad räknas mellan de tal som
          står här, så att raden går att räkna efter. Exakta kronor står i tabellen ovanför.
        </p>
        <Figures
          caption={`Brutto, bidrag och verkligt utfall ${year} (tkr)`}
          rows={lines.map(({ row, ...line }) => ({ label: row.label, line: inWholeThousands(line) }))}
          show={formatCount}
          unit="tkr"
        />
      </Section>
    </>
  );
}

type Shown = { readonly label: string; readonly line: ThousandsLine };

function Figures(props: {
  readonly caption: string;
  readonly rows: readonly Shown[];
  readonly show: (amount: bigint) => string;
  readonly unit: string;
}) {
  const { caption, rows, show, unit } = props;
  const total = sumOfLines(rows.map(({ line }) => line));
  return (
    <DataTable<Shown>
      caption={caption}
      rows={rows}
      empty=""
      narrow="scroll"
      columns={[
        { key: "rad", label: "Rad", cell: ({ label }) => label },
        ...figures.map(([key, label]) => ({
          key,
          label: `${label} (${unit})`,
          numeric: true,
          cell: ({ line }: Shown) => show(line[key]),
        })),
      ]}
      footer={new Map([["rad", "Summa"], ...figures.map(([key]) => [key, show(total[key])] as const)])}
    />
  );
}
