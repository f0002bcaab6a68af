import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  usePage,
} from "../../../../../ui/index.ts";
import type { Allocation } from "../../../actions/allocation/read-allocation.ts";
import type { StateAmount } from "../../../model/allocation/state-amount.ts";
import { kronor } from "../money.ts";
import { SideBySide } from "../side-by-side.tsx";
import { AllocationTabs } from "../tabs.tsx";
import { stageWords } from "../words.ts";

type Props = {
  readonly allocation: Allocation;
  readonly mayKeep: boolean;
  /** The entry that was just taken away, to be put back. */
  readonly removedId: string | null;
};

/** What the state has said, letter by letter, and beside it what was asked for and what the model is estimated to give. */
export function SeriesView({ allocation, mayKeep, removedId }: Props) {
  const { year, amounts } = allocation;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading
        action={
          mayKeep ? (
            <ButtonLink href={`/ekonomi/tilldelning/ny?ar=${year}`}>Lägg till ett belopp</ButtonLink>
          ) : undefined
        }
      >{`Statens tilldelning ${year}`}</PageHeading>
      <AllocationTabs current="/ekonomi/tilldelning" year={year} />
      {removedId === null || !mayKeep ? null : <Undo id={removedId} />}
      <Latest allocation={allocation} />
      <Series amounts={amounts} year={year} mayKeep={mayKeep} />
      <SideBySide allocation={allocation} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/tilldelning/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function Latest({ allocation: { latest, year } }: { readonly allocation: Allocation }) {
  if (latest === null) return <Lead>{`Staten har inte meddelat något belopp för ${year} än.`}</Lead>;
  return (
    <Lead>{`Senaste beskedet är ${kronor(latest.amount)} kronor (${stageWords[latest.stage].toLowerCase()}, ${latest.datedOn}).`}</Lead>
  );
}

function Series(props: {
  readonly amounts: readonly StateAmount[];
  readonly year: number;
  readonly mayKeep: boolean;
}) {
  const { amounts, year, mayKeep } = props;
  const columns = [
    { key: "datum", label: "Datum", nowrap: true, cell: (row: StateAmount) => row.datedOn },
    { key: "steg", label: "Steg", cell: (row: StateAmount) => stageWords[row.stage] },
    {
      key: "belopp",
      label: "Belopp (kr)",
      numeric: true,
      cell: (row: StateAmount) => kronor(row.amount),
    },
    { key: "referens", label: "Referens", cell: (row: StateAmount) => row.reference },
    { key: "not", label: "Anteckning", cell: (row: StateAmount) => row.note },
    { key: "papper", label: "Papper", cell: (row: StateAmount) => <PaperLink amount={row} /> },
    { key: "ta-bort", label: "Rätta", nowrap: true, cell: (row: StateAmount) => <Remove id={row.id} /> },
  ];
  return (
    <DataTable<StateAmount>
      caption={`Belopp för ${year} i den ordning de har kommit`}
      rows={amounts}
      columns={mayKeep ? columns : columns.slice(0, -1)}
      empty={
        <EmptyState
          text={`Inget belopp är inlagt för ${year}. Här samlas äskandet, Försäkringskassans besked och det ni har accepterat.`}
          next={
            mayKeep ? (
              <a href={`/ekonomi/tilldelning/ny?ar=${year}`}>Lägg till det första beloppet</a>
            ) : undefined
          }
        />
      }
    />
  );
}

function PaperLink({ amount }: { readonly amount: StateAmount }) {
  if (amount.paperId === null) return <>–</>;
  return <a href={`/ekonomi/tilldelning/papper/${amount.paperId}`}>{amount.paperName ?? "Öppna"}</a>;
}

function Remove({ id }: { readonly id: string }) {
  const { csrf } = usePage();
  return (
    <form method="post" action={`/ekonomi/tilldelning/belopp/${id}/ta-bort`}>
      <input type="hidden" name="csrf" value={csrf} />
      <SubmitButton kind="secondary">Ta bort</SubmitButton>
    </form>
  );
}

function Undo({ id }: { readonly id: string }) {
  const { csrf } = usePage();
  return (
    <Section heading="Nyss borttaget" id="angra">
      <form method="post" action={`/ekonomi/tilldelning/belopp/${id}/angra`}>
        <input type="hidden" name="csrf" value={csrf} />
        <SubmitButton kind="secondary">Ångra borttagningen</SubmitButton>
      </form>
    </Section>
  );
}
