import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import { roundingGaps } from "../../../model/statements/rounding.ts";
import type { Statements } from "../../../model/statements/statements.ts";
import { StatementsTabs, YearLinks } from "../tabs.tsx";
import { kronor, sourceWords } from "../words.ts";
import { Notes } from "./notes.tsx";
import { StatementTable } from "./statement-table.tsx";

type Props = { readonly statements: Statements; readonly failing: number };

/** All statements of the year, each figure a link to what it rests on. */
export function StatementsView({ statements, failing }: Props) {
  const { year, source, previousSource } = statements;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading>{`Räkenskaper ${year}`}</PageHeading>
      <StatementsTabs year={year} current="" />
      <YearLinks year={year} current="" />
      {source === "none" ? (
        <EmptyState
          text={`Det finns ingen bokföring för ${year} som är kopplad till räkenskapernas rader.`}
          next={<a href={`/ekonomi/bokforing?ar=${year}`}>{`Läs in bokföringen för ${year}`}</a>}
        />
      ) : (
        <>
          <Lead>
            {`Hela kronor. ${year} kommer från ${sourceWords[source]}, ${year - 1} från ${sourceWords[previousSource]}. Följ en siffra till kontona bakom den.`}
          </Lead>
          <CheckSummary year={year} failing={failing} />
          <Parts statements={statements} />
          <Notes notes={statements.notes} year={year} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={`/ekonomi/rakenskaper/excel?ar=${year}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Layout>
  );
}

function CheckSummary({ year, failing }: { readonly year: number; readonly failing: number }) {
  const text =
    failing === 0
      ? "Alla kontroller stämmer."
      : failing === 1
        ? "En kontroll stämmer inte."
        : `${failing} kontroller stämmer inte.`;
  return (
    <InfoBox>
      {`${text} `}
      <a href={`/ekonomi/rakenskaper/kontroller?ar=${year}`}>Visa kontrollerna</a>
    </InfoBox>
  );
}

function Parts({ statements }: { readonly statements: Statements }) {
  const { year, incomeStatement, balanceSheet, cashFlow, balanceRequirement } = statements;
  const parts = [
    { id: "resultat", heading: "Resultaträkning", rows: incomeStatement },
    { id: "balans", heading: "Balansräkning", rows: balanceSheet },
    { id: "kassaflode", heading: "Kassaflödesanalys", rows: cashFlow },
    { id: "balanskrav", heading: "Balanskravsutredning", rows: balanceRequirement },
  ];
  return (
    <>
      {parts.map(({ id, heading, rows }) => (
        <Section id={id} heading={heading}>
          <StatementTable caption={`${heading} ${year}, kronor`} rows={rows} year={year} />
          <Rounding rows={rows} year={year} />
        </Section>
      ))}
    </>
  );
}

/** Says where rounded parts do not add up to the rounded sum, so that nobody has to wonder. */
export function Rounding({
  rows,
  year,
}: {
  readonly rows: Parameters<typeof roundingGaps>[0];
  readonly year: number;
}) {
  const gaps = roundingGaps(rows);
  if (gaps.length === 0) return null;
  const said = gaps.map(({ label, amount, previous }) => {
    const years = [
      amount === 0n ? "" : `${year} med ${inKronor(amount)}`,
      previous === 0n ? "" : `${year - 1} med ${inKronor(previous)}`,
    ].filter((text) => text !== "");
    return `${label} skiljer sig från sina delar ${years.join(" och ")}`;
  });
  return <p class="muted">{`Avrundning: ${said.join("; ")}, eftersom varje belopp är avrundat för sig.`}</p>;
}

function inKronor(ore: bigint): string {
  return `${kronor(ore)} ${ore === 100n || ore === -100n ? "krona" : "kronor"}`;
}
