import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Checkbox,
  Form,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  RadioGroup,
  SubmitButton,
} from "../../../../ui/index.ts";
import { kindNames, reportKinds } from "../../model/report.ts";

type Props = {
  readonly year: number;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
};

export function CreateView({ year, typed, faults }: Props) {
  return (
    <Layout back={{ href: "/dokument", label: "Dokument" }} hasFaults={faults !== undefined}>
      <PageHeading>Skapa ett dokument</PageHeading>
      <Lead>
        Tabeller och diagram hämtas ur uppgifterna. Du skriver texterna och kan ändra ordningen efteråt.
      </Lead>
      <Form action="/dokument/nytt" typed={typed} faults={faults}>
        <RadioGroup
          name="slag"
          label="Vad ska skapas?"
          value="annualReport"
          options={reportKinds.map((kind) => ({ value: kind, label: kindNames[kind], help: helps[kind] }))}
        />
        <NumberField name="ar" label="År" value={String(year)} />
        <RadioGroup
          name="fran"
          label="Vad ska dokumentet utgå från?"
          value="outline"
          options={[
            { value: "outline", label: "Den vanliga indelningen" },
            {
              value: "lastYear",
              label: "Förra årets dokument",
              help: "Texterna följer med som utkast och är märkta tills någon har gått igenom dem.",
            },
          ]}
        />
        <Checkbox
          name="delar"
          label="Vår förbundsordning kräver en delårsrapport"
          help="Behövs bara för delårsrapport. Lagen om finansiell samordning hänvisar inte till kommunallagens krav på delårsrapport, så den är frivillig om inte förbundsordningen säger något annat."
        />
        <SubmitButton>Skapa dokumentet</SubmitButton>
      </Form>
    </Layout>
  );
}

const helps = {
  operationalPlan: "Antas av styrelsen på hösten före året.",
  annualReport: "Ska vara upprättad senast 31 mars året efter, enligt 24 § lagen om finansiell samordning.",
  interimReport: "Bara om förbundsordningen kräver den. Omfattar januari till augusti.",
} as const;
