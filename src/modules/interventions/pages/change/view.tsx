import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Checkbox,
  DateField,
  FieldsetSection,
  Form,
  InfoBox,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
  SummaryList,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { InterventionFacts } from "../../actions/intervention-facts.ts";
import type { Intervention } from "../../model/intervention.ts";
import { methodNames, orientationNames, whyFixed } from "../words.ts";

type ViewProps = {
  readonly facts: InterventionFacts;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ChangeInterventionView({ facts, typed, faults }: ViewProps) {
  const { intervention } = facts;
  const address = `/insatser/${intervention.id}`;
  return (
    <Layout back={{ href: address, label: intervention.name }} hasFaults={faults !== undefined}>
      <PageHeading kicker="Ändra insats">{intervention.name}</PageHeading>
      <Form action={`${address}/andra`} typed={typed} faults={faults}>
        <What facts={facts} />
        <ForWhom intervention={intervention} />
        <FollowUp intervention={intervention} />
        <ButtonRow>
          <SubmitButton>Spara ändringarna</SubmitButton>
          <ButtonLink href={address} kind="secondary">
            Avbryt
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function What({ facts: { intervention, members } }: { readonly facts: InterventionFacts }) {
  const hosts = members.map((member) => ({ value: member.id, label: member.name }));
  return (
    <FieldsetSection legend="Insatsen">
      <TextField name="namn" label="Namn" value={intervention.name} maxlength={200} />
      <TextArea
        name="beskrivning"
        label="Beskrivning"
        value={intervention.description}
        rows={4}
        maxlength={2000}
        optional
      />
      <Select
        name="huvudman"
        label="Huvudman"
        help="Medlemmen som bedriver insatsen och ansvarar för deltagarnas uppgifter."
        value={intervention.hostMemberId ?? ""}
        options={hosts}
        emptyLabel="Ej angiven"
        optional
      />
      <DateField name="borjar" label="Börjar" value={intervention.startsOn ?? ""} optional />
      <DateField
        name="slutar"
        label="Slutar"
        help="Lämna tomt om insatsen pågår tills vidare."
        value={intervention.endsOn ?? ""}
        optional
      />
    </FieldsetSection>
  );
}

function ForWhom({ intervention }: { readonly intervention: Intervention }) {
  return (
    <FieldsetSection legend="Vem den är till för och vägen in">
      <TextArea
        name="malgrupp"
        label="Målgrupp"
        value={intervention.targetGroup}
        rows={3}
        maxlength={2000}
        optional
      />
      <NumberField
        name="alder_fran"
        label="Lägsta ålder vid inskrivning"
        value={numberText(intervention.ageFrom)}
        unit="år"
        optional
      />
      <NumberField
        name="alder_till"
        label="Högsta ålder vid inskrivning"
        value={numberText(intervention.ageTo)}
        unit="år"
        optional
      />
      <Checkbox
        name="remisser"
        label="Tar emot remisser"
        help="Handläggare hos medlemmarna kan välja insatsen när de skickar en remiss."
        checked={intervention.takesReferrals}
      />
      <Checkbox
        name="bara_rad"
        label="Bara genom råd"
        help="Ingen skrivs in utan att ett råd har beslutat om insatsen."
        checked={intervention.onlyThroughCouncil}
      />
    </FieldsetSection>
  );
}

function FollowUp({ intervention }: { readonly intervention: Intervention }) {
  return (
    <FieldsetSection legend="Uppföljning">
      <RadioGroup
        name="raknas_fran"
        label="Tiden räknas från"
        value={intervention.followUpFrom}
        options={[
          { value: "enrolment", label: "Inskrivningen" },
          { value: "exit", label: "Avslutet" },
        ]}
      />
      <NumberField
        name="manader"
        label="Antal månader"
        help="12 månader är vanligt."
        value={String(intervention.followUpMonths)}
        unit="månader"
      />
      <SummaryList
        rows={[
          { key: "Inriktning", value: orientationNames[intervention.orientation] },
          { key: "Registreringssätt", value: methodNames[intervention.registrationMethod] },
        ]}
      />
      <InfoBox>{whyFixed}</InfoBox>
    </FieldsetSection>
  );
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}
