import {
  ButtonLink,
  DataTable,
  EmptyState,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  usePage,
} from "../../../../../ui/index.ts";
import type { RowChoices } from "../../../actions/rows/read-rows.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import { partOf } from "../../../model/rows/row-parts.ts";
import { orientationWords, partWords } from "../words.ts";

type Props = { readonly choices: RowChoices; readonly mayKeep: boolean };

export function RowsView({ choices, mayKeep }: Props) {
  const add = <ButtonLink href="/ekonomi/rader/ny">Lägg till en rad</ButtonLink>;
  return (
    <Layout wide back={{ href: "/ekonomi", label: "Ekonomi" }}>
      <PageHeading action={mayKeep ? add : undefined}>Rader</PageHeading>
      <Lead>Budget, utfall, prognos och bokföring använder samma rader, år efter år.</Lead>
      <DataTable<FinanceRow>
        caption="Rader i budgetens ordning"
        captionHidden
        rows={choices.rows}
        empty={
          <EmptyState
            text="Här finns inga rader än. En rad är till exempel en insats, kansliet eller medlemsavgifterna."
            next={mayKeep ? <a href="/ekonomi/rader/ny">Lägg till den första raden</a> : undefined}
          />
        }
        columns={[
          { key: "rad", label: "Rad", cell: (row) => <RowName row={row} mayKeep={mayKeep} /> },
          { key: "del", label: "Del av budgeten", cell: (row) => partWords[partOf(row)] },
          {
            key: "inriktning",
            label: "Inriktning",
            cell: (row) => (row.orientation === null ? "–" : orientationWords[row.orientation]),
          },
          { key: "knuten", label: "Insats eller projekt", cell: (row) => tiesOf(row, choices) },
          {
            key: "slutar",
            label: "Sista år",
            cell: (row) => (row.endsYear === null ? "Pågår" : String(row.endsYear)),
          },
          ...(mayKeep
            ? [
                {
                  key: "ordning",
                  label: "Ordning",
                  nowrap: true,
                  cell: (row: FinanceRow) => <Move row={row} />,
                },
              ]
            : []),
        ]}
      />
    </Layout>
  );
}

function RowName({ row, mayKeep }: { readonly row: FinanceRow; readonly mayKeep: boolean }) {
  return (
    <span id={`rad-${row.id}`}>
      {mayKeep ? <a href={`/ekonomi/rader/${row.id}/andra`}>{row.label}</a> : row.label}
    </span>
  );
}

function tiesOf(row: FinanceRow, { interventions, projects }: RowChoices): string {
  const names = [
    interventions.find(({ id }) => id === row.interventionId)?.name,
    projects.find(({ id }) => id === row.projectId)?.name,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? "–" : names.join(", ");
}

function Move({ row }: { readonly row: FinanceRow }) {
  const { csrf } = usePage();
  return (
    <form class="row-actions" method="post" action={`/ekonomi/rader/${row.id}/flytta`}>
      <Hidden name="csrf" value={csrf} />
      {[
        { value: "upp", words: "Upp" },
        { value: "ned", words: "Ned" },
      ].map(({ value, words }) => (
        <button class="button-as-link" type="submit" name="riktning" value={value}>
          {words}
          <span class="sr-only">{`: flytta ${row.label}`}</span>
        </button>
      ))}
    </form>
  );
}
