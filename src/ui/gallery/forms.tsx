import {
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DateField,
  FieldsetSection,
  FileField,
  Form,
  NumberField,
  PersonalNumberField,
  RadioGroup,
  RemainingSummary,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  typedFrom,
} from "../index.ts";

const faults = new Map([
  ["enrolledOn", "Skriv ett datum, till exempel 2026-03-05"],
  ["incomeSource", "Välj hur personen försörjer sig i dag"],
]);

function PersonSection() {
  return (
    <FieldsetSection legend="Personen">
      <PersonalNumberField name="personalNumber" label="Personnummer" />
      <TextField name="givenName" label="Förnamn" autocomplete="off" />
      <DateField name="enrolledOn" label="Inskriven" />
      <NumberField name="hours" label="Timmar i veckan" unit="tim" optional />
    </FieldsetSection>
  );
}

function SituationSection() {
  return (
    <FieldsetSection legend="Försörjning och samtycke" help="Gäller dagen för inskrivningen.">
      <RadioGroup
        name="incomeSource"
        label="Försörjning"
        options={[
          { value: "sickness", label: "Sjukpenning eller rehabiliteringspenning" },
          {
            value: "assistance",
            label: "Försörjningsstöd",
            help: "Också när det betalas tillsammans med annan ersättning.",
          },
          { value: "none", label: "Ingen egen försörjning" },
        ]}
      />
      <CheckboxGroup
        name="parties"
        label="Parter som redan är med"
        optional
        values={["region"]}
        options={[
          { value: "fk", label: "Försäkringskassan" },
          { value: "region", label: "Regionen" },
          { value: "municipality", label: "Kommunen" },
        ]}
      />
      <Select
        name="referrer"
        label="Vem remitterade"
        options={[
          { value: "1", label: "Socialtjänsten Haninge" },
          { value: "2", label: "Arbetsförmedlingen" },
        ]}
      />
      <TextArea
        name="note"
        label="Vad har hänt"
        optional
        help="Skriv det som teamet behöver veta, inget annat."
      />
      <FileField name="plan" label="Bifoga planen" optional accept=".pdf" help="PDF, högst 10 MB." />
      <Checkbox name="consent" label="Personen har samtyckt till att parterna delar uppgifter" />
    </FieldsetSection>
  );
}

export function FormGallery() {
  return (
    <Section heading="Skriv in i insatsen" id="skriv-in">
      <RemainingSummary
        remaining={[
          { field: "incomeSource", label: "Försörjning" },
          { field: "referrer", label: "Vem remitterade" },
        ]}
      />
      <Form
        action="/inskrivningar"
        hasFiles
        faults={faults}
        typed={typedFrom([
          ["givenName", "Anna"],
          ["enrolledOn", "snart"],
          ["parties", "fk"],
        ])}
        draftUrl="/utkast/1"
        draftSaved="14:32"
      >
        <PersonSection />
        <SituationSection />
        <ButtonRow>
          <SubmitButton>Skriv in Anna</SubmitButton>
          <SubmitButton kind="secondary" name="then" value="later">
            Fortsätt senare
          </SubmitButton>
          <SubmitButton kind="danger" formaction="/utkast/1/ta-bort">
            Ta bort utkastet
          </SubmitButton>
        </ButtonRow>
        <ButtonLink href="/" kind="secondary">
          Till startsidan
        </ButtonLink>
      </Form>
    </Section>
  );
}
