import type { Temporal } from "temporal-polyfill";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DateField,
  FieldsetSection,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import type { EnrolmentStart } from "../../actions/participation/enrolment-start.ts";
import { personName } from "../../model/person/person.ts";
import { OccupationFields } from "../participation-parts/occupation-fields.tsx";
import { PersonFields } from "./person-fields.tsx";

type ViewProps = {
  readonly start: EnrolmentStart;
  readonly choices: ParticipationChoices;
  /** Of the participation to be; the same post twice then makes one. */
  readonly id: string;
  readonly today: Temporal.PlainDate;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
  readonly draft: { readonly url: string; readonly saved: string | undefined };
};

export function EnrolView(props: ViewProps) {
  const { start, typed, faults, choices } = props;
  const { person, referral } = start;
  return (
    <Layout
      back={{
        href: referral === null ? "/deltagare" : `/remisser/${referral.id}`,
        label: referral === null ? "Deltagare" : "Remissen",
      }}
      hasFaults={faults !== undefined}
    >
      <PageHeading>{person === null ? "Skriv in en person" : `Skriv in ${personName(person)}`}</PageHeading>
      <Lead>
        Uppgifterna här är de som statistiken räknas på. Fyll i dem en gång, så behöver ingen fråga igen.
      </Lead>
      <Form
        action="/deltagare/ny"
        typed={typed}
        faults={faults}
        draftUrl={props.draft.url}
        draftSaved={props.draft.saved}
      >
        <Hidden name="id" value={typed?.get("id")?.[0] ?? props.id} />
        <Hidden name="referralId" value={referral?.id ?? ""} />
        <Hidden name="personId" value={referral === null ? (person?.id ?? "") : ""} />
        {person === null ? <PersonFields sexes={choices.sex} /> : null}
        <WhenSection {...props} />
        <BackgroundSection choices={choices} />
        {faults?.has("confirmed") === true ? (
          <Checkbox name="confirmed" value="ja" label="Uppgifterna stämmer. Personen ska skrivas in ändå." />
        ) : null}
        <ButtonRow>
          <SubmitButton>
            {person === null || person.protectedIdentity
              ? "Skriv in personen"
              : `Skriv in ${person.givenName ?? "personen"}`}
          </SubmitButton>
          <ButtonLink kind="secondary" href="/deltagare">
            Avbryt
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function WhenSection({ start, choices, today }: ViewProps) {
  const { referral, person, referredOn } = start;
  const [only] = choices.interventions;
  const receiver = referral?.receiver.id ?? only?.value ?? "";
  const single = choices.interventions.length === 1 || referral !== null;
  return (
    <FieldsetSection legend="Inskrivning">
      {single ? (
        <Hidden name="interventionId" value={receiver} />
      ) : (
        <RadioGroup name="interventionId" label="Insats" options={choices.interventions} />
      )}
      {single ? (
        <p>Insats: {choices.interventions.find(({ value }) => value === receiver)?.label ?? "ingen"}</p>
      ) : null}
      <DateField name="enrolledOn" label="Inskriven den" value={today.toString()} />
      <Select
        name="municipalityId"
        label="Kommun"
        value={person?.municipalityId ?? ""}
        options={choices.municipalities}
      />
      <Select
        name="referrer"
        label="Remittent"
        help="Vem personen kommer från. Egen anmälan om personen har sökt sig hit själv."
        value={referral?.referrer ?? ""}
        options={choices.referrer}
      />
      <DateField name="referredOn" label="Remissen kom den" value={referredOn ?? ""} optional />
      <RadioGroup
        name="statisticsConsent"
        label="Har personen samtyckt till uppföljning och statistik?"
        help="Varje inskrivning behöver ett eget skriftligt samtycke. Utan samtycke räknas deltagandet, men personen följs inte upp nationellt."
        options={[
          { value: "ja", label: "Ja" },
          { value: "nej", label: "Nej" },
        ]}
      />
    </FieldsetSection>
  );
}

function BackgroundSection({ choices }: { readonly choices: ParticipationChoices }) {
  return (
    <FieldsetSection legend="Bakgrund vid inskrivningen">
      <RadioGroup name="education" label="Högsta avslutade utbildning" options={choices.education} />
      <CheckboxGroup
        name="incomeSources"
        label="Försörjning"
        help="Kryssa för alla som gäller i dag."
        options={choices.incomeSource}
        optional
      />
      <OccupationFields choices={choices} />
    </FieldsetSection>
  );
}
