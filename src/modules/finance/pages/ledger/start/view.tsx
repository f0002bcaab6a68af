import { formatCount, formatDate, formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
} from "../../../../../ui/index.ts";
import type { UnmappedCount } from "../../../actions/ledger/count-unmapped.ts";
import type { LedgersOfYear } from "../../../actions/ledger/view-ledgers.ts";
import type { LedgerImport } from "../../../model/ledger/ledger-import.ts";
import { addresses, counted, statusNames, statusTones } from "../words.ts";
import { UploadForm } from "./upload-form.tsx";

interface Props {
  readonly year: number;
  readonly ledgers: LedgersOfYear;
  readonly mayKeep: boolean;
  readonly faults?: Faults | undefined;
}

/** The ledger of a year: the file in use, the way on, and the files before it. */
export function LedgerStart({ year, ledgers, mayKeep, faults }: Props) {
  const { active, imports, unmapped } = ledgers;
  return (
    <Layout hasFaults={faults !== undefined} back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading>{`Bokföring ${year}`}</PageHeading>
      <Lead>
        Bokföringen kommer från ekonomisystemet som en SIE-fil. Utfall, noter och räkenskaper räknas ur den
        fil som används.
      </Lead>
      {active === null ? null : <InUse ledger={active} unmapped={unmapped} mayKeep={mayKeep} />}
      {mayKeep ? (
        <Section heading={active === null ? "Läs in en SIE-fil" : "Läs in en nyare fil"} id="las-in">
          <UploadForm year={year} faults={faults} />
        </Section>
      ) : null}
      <Section heading="Filer för året" id="filer">
        <Imports imports={imports} year={year} />
      </Section>
    </Layout>
  );
}

function InUse({
  ledger,
  unmapped,
  mayKeep,
}: {
  readonly ledger: LedgerImport;
  readonly unmapped: UnmappedCount | null;
  readonly mayKeep: boolean;
}) {
  return (
    <Section heading="Används nu" id="anvands">
      <p>
        <a href={addresses.import(ledger.id)}>{ledger.fileName}</a>,{" "}
        {counted(ledger.vouchers, "verifikation", "verifikationer")} och{" "}
        {counted(ledger.transactions, "rad", "rader")}
        {ledger.generatedOn === null ? "" : `, skapad ${formatDate(ledger.generatedOn)}`}.
      </p>
      {unmapped === null ? null : <Unmapped year={ledger.year} unmapped={unmapped} />}
      <ButtonRow>
        <ButtonLink href={addresses.accounts(ledger)}>Se konton och verifikationer</ButtonLink>
        <ButtonLink href={`/ekonomi/koppling?ar=${ledger.year}`} kind="secondary">
          {mayKeep ? "Koppla konton" : "Se hur konton är kopplade"}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}

/** What belongs nowhere yet, with the way to where it is mended. */
export function Unmapped({ year, unmapped }: { readonly year: number; readonly unmapped: UnmappedCount }) {
  const { accounts, rowAccounts, amount } = unmapped;
  if (accounts === 0 && rowAccounts === 0)
    return <p>Alla konton är kopplade till räkenskaperna och till budgetens rader.</p>;
  return (
    <InfoBox kind="warning" heading="Konton som inte är kopplade">
      <p>
        {counted(accounts, "konto", "konton")} saknar rad i räkenskaperna, och{" "}
        {counted(rowAccounts, "konto", "konton")} har belopp utan budgetrad ({formatKronor(amount)} kr). De
        försvinner inte, men står för sig tills de är kopplade.
      </p>
      <p>
        <a href={`/ekonomi/koppling?ar=${year}`}>Koppla det som saknas</a>
      </p>
    </InfoBox>
  );
}

function Imports({ imports, year }: { readonly imports: readonly LedgerImport[]; readonly year: number }) {
  return (
    <DataTable
      caption={`Inlästa filer för ${year}`}
      captionHidden
      rows={imports}
      rowHref={({ id }) => addresses.import(id)}
      empty={
        <EmptyState
          text={`Ingen bokföring är inläst för ${year}. När en SIE-fil har lästs in står den här, och du kan alltid gå tillbaka till en äldre.`}
        />
      }
      columns={[
        { key: "fil", label: "Fil", cell: ({ fileName }) => fileName },
        {
          key: "inlast",
          label: "Inläst",
          nowrap: true,
          cell: (one) => formatDate(one.importedAt.slice(0, 10)),
        },
        { key: "typ", label: "Typ", cell: ({ sieType }) => (sieType === "" ? "okänd" : `SIE ${sieType}`) },
        { key: "ver", label: "Verifikationer", numeric: true, cell: ({ vouchers }) => formatCount(vouchers) },
        {
          key: "lage",
          label: "Läge",
          cell: ({ status }) => <Status tone={statusTones[status]}>{statusNames[status]}</Status>,
        },
      ]}
    />
  );
}
