import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DataTable,
  Expander,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from "../../../../ui/index.ts";
import type { Contradiction } from "../../model/published/check-table.ts";
import { contradictionSentence } from "../fault-words.ts";
import { StatisticsTabs } from "../tabs.tsx";
import type { CheckResult } from "./route.tsx";

type ViewProps = {
  readonly interventions: readonly string[];
  readonly result: CheckResult | null;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
};

const EXAMPLE = "2016\t233\t98\t41\t21\t63\n2017\t249\t165\t71\t45\t70\nSumma\t482\t263\t112\t66\t68";

export function CheckView({ interventions, result, typed, faults }: ViewProps) {
  return (
    <Layout hasFaults={faults !== undefined}>
      <PageHeading>Kontrollera en publicerad tabell</PageHeading>
      <Lead>
        Klistra in en tabell ur en årsredovisning. Du får veta var den motsäger sig själv och var den skiljer
        sig från det som är registrerat. Inget sparas.
      </Lead>
      <StatisticsTabs current="kontroll" />
      {result === null ? null : <Result result={result} />}
      <Form action="/statistik/kontroll" typed={typed} faults={faults}>
        <Select
          name="insats"
          label="Insats"
          options={interventions.map((name) => ({ value: name, label: name }))}
        />
        <TextArea
          name="tabell"
          label="Tabellen"
          help="En rad för varje år: år, deltagare, avslutade, till arbete, till studier och procent. Summan av arbete och studier får stå före procenten. En rad som börjar med Summa kontrolleras mot åren. Skriv – där något saknas."
          rows={10}
        />
        <SubmitButton>Kontrollera tabellen</SubmitButton>
      </Form>
      <Expander summary="Så kan en tabell se ut">
        <pre>{EXAMPLE}</pre>
      </Expander>
    </Layout>
  );
}

function Result({ result }: { readonly result: CheckResult }) {
  const { contradictions, lines, notCompared, of } = result;
  const years = lines.filter(({ year }) => year !== null).length;
  return (
    <Section heading={`Resultat för ${of}`} id="resultat">
      {contradictions.length === 0 ? (
        <InfoBox heading="Tabellen håller">
          <p>
            {years === 1 ? "Året stämmer" : `Alla ${years} år stämmer`} med sig själva och med det som är
            registrerat.
          </p>
        </InfoBox>
      ) : (
        <DataTable
          caption={contradictions.length === 1 ? "1 motsägelse" : `${contradictions.length} motsägelser`}
          rows={contradictions}
          empty=""
          columns={[
            {
              key: "year",
              label: "År",
              cell: ({ year }: Contradiction) => (year === null ? "Summa" : String(year)),
              nowrap: true,
            },
            { key: "what", label: "Vad som inte stämmer", cell: contradictionSentence },
          ]}
        />
      )}
      {notCompared.length === 0 ? null : (
        <p class="muted">
          Inget är registrerat för {notCompared.join(", ")}, så de åren är bara jämförda med tabellen själv.
        </p>
      )}
    </Section>
  );
}
