import { Temporal } from "temporal-polyfill";
import { formatCount, formatDate, formatDateTime } from "../../../../../platform/values/format.ts";
import type { Faults } from "../../../../../ui/index.ts";
import { ButtonLink, Layout, Lead, PageHeading, Section, SummaryList } from "../../../../../ui/index.ts";
import type { ImportView } from "../../../actions/ledger/view-import.ts";
import type { LedgerImport } from "../../../model/ledger/ledger-import.ts";
import { Unmapped } from "../start/view.tsx";
import { addresses, statusNames } from "../words.ts";
import { Decide } from "./decide.tsx";
import { Differences } from "./differences.tsx";
import { Findings } from "./findings.tsx";

interface Props {
  readonly view: ImportView;
  readonly mayKeep: boolean;
  readonly faults?: Faults | undefined;
}

/** One file: what it is, whether it holds together, and what would change if it were used. */
export function ImportPage({ view, mayKeep, faults }: Props) {
  const { import: ledger, differences, unmapped } = view;
  return (
    <Layout
      wide
      hasFaults={faults !== undefined}
      back={{ href: addresses.start(ledger.year), label: `Bokföring ${ledger.year}` }}
    >
      <PageHeading kicker="SIE-fil">{ledger.fileName}</PageHeading>
      <Lead>{leadOf(view)}</Lead>
      {mayKeep ? <Decide view={view} faults={faults} /> : null}
      {unmapped === null ? null : <Unmapped year={ledger.year} unmapped={unmapped} />}
      {ledger.status === "refused" ? null : (
        <p>
          <ButtonLink href={addresses.accounts(ledger)} kind="secondary">
            Se konton och verifikationer
          </ButtonLink>
        </p>
      )}
      {differences === null ? null : (
        <Section heading="Det här ändras" id="skillnader">
          <Differences differences={differences} names={view.names} />
        </Section>
      )}
      <Section heading="Kontroll av filen" id="kontroll">
        <Findings findings={ledger.findings} />
      </Section>
      <Section heading="Om filen" id="om">
        <SummaryList rows={factsOf(ledger)} />
      </Section>
    </Layout>
  );
}

function leadOf({ import: ledger, active }: ImportView): string {
  switch (ledger.status) {
    case "refused":
      return "Filen har fel och är inte inläst. Ingenting är sparat. Rätta felen i ekonomisystemet och exportera på nytt.";
    case "waiting":
      return active === null
        ? "Filen är läst men används inte än. Granska den, och använd den sedan som årets bokföring."
        : `Filen är läst men används inte än. Den ersätter ${active.fileName} först när du väljer det.`;
    case "active":
      return `Filen används. Utfall och räkenskaper för ${ledger.year} räknas ur den.`;
    case "replaced":
      return "Filen har ersatts av en annan. Du kan se vad som skiljer och ta tillbaka den.";
  }
}

function factsOf(ledger: LedgerImport) {
  const { startsOn, endsOn, generatedOn } = ledger;
  return [
    { key: "Läge", value: statusNames[ledger.status] },
    {
      key: "Räkenskapsår",
      value: startsOn === null || endsOn === null ? "står inte i filen" : `${startsOn} till ${endsOn}`,
    },
    { key: "Typ", value: ledger.sieType === "" ? "okänd" : `SIE ${ledger.sieType}` },
    { key: "Teckenkodning", value: ledger.encoding },
    { key: "Program", value: ledger.program || "ej uppgivet" },
    { key: "Skapad", value: generatedOn === null ? "ej uppgivet" : formatDate(generatedOn) },
    { key: "Verifikationer", value: formatCount(ledger.vouchers) },
    { key: "Rader", value: formatCount(ledger.transactions) },
    { key: "Inläst", value: formatDateTime(Temporal.Instant.from(ledger.importedAt)) },
  ];
}
