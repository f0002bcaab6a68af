import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Expander,
  FieldsetSection,
  RadioGroup,
  TextArea,
} from "../../../../ui/index.ts";
import type { ReferralChoices } from "../../actions/referral/read-choices.ts";
import { coveredFacts } from "../../model/consent/consent.ts";
import { factNames, formOptions } from "./consent-words.ts";

const grounds = [
  { value: "consent", label: "Personen samtycker" },
  { value: "otherGround", label: "En annan bestämmelse ger rätt att lämna uppgifterna" },
];

/** On what ground facts cross the border between authorities. Nothing is ticked beforehand. */
export function GroundSection({ choices }: { readonly choices: ReferralChoices }) {
  return (
    <FieldsetSection
      legend="Samtycke att lämna uppgifterna"
      id="samtycke"
      help="Sekretess gäller mellan myndigheter. Därför går remissen inte att skicka utan samtycke eller annan grund. Det du fyller i under Samtycket används bara när personen samtycker."
    >
      <RadioGroup name="ground" label="Grund" options={grounds} />
      <TextArea
        name="groundText"
        label="Vilken bestämmelse, och varför"
        optional
        rows={2}
        maxlength={1000}
        help="Fylls i när grunden är en annan än samtycke. Till exempel 10 kap. 2 § offentlighets- och sekretesslagen."
      />
      <h3>Samtycket</h3>
      <DateField name="secrecyGivenOn" label="Dag då samtycket gavs" optional />
      <RadioGroup name="secrecyForm" label="Hur samtycket gavs" optional options={formOptions} />
      <CheckboxGroup
        name="secrecyFacts"
        label="Uppgifter som får lämnas"
        optional
        help="Mottagaren ser bara det du kryssar för. Frågan följer alltid med."
        options={coveredFacts
          .filter((fact) => fact !== "question")
          .map((fact) => ({ value: fact, label: factNames[fact] }))}
      />
      <CheckboxGroup
        name="secrecyParties"
        label="Vilka som får ta del av uppgifterna"
        optional
        options={choices.members.map(({ name }) => ({ value: name, label: name }))}
      />
      <TextArea name="secrecyCovers" label="Samtycket med egna ord" optional rows={2} maxlength={1000} />
      <DateField
        name="secrecyUntil"
        label="Sista dag som samtycket gäller"
        optional
        help="Lämna tomt om samtycket gäller tills personen återkallar det."
      />
    </FieldsetSection>
  );
}

/** Consents that have nothing to do with whether the referral may be sent. */
export function OtherConsentsSection({ open }: { readonly open: boolean }) {
  return (
    <Expander summary="Lägg till samtycke till statistik eller enkät" open={open}>
      <FieldsetSection
        legend="Andra samtycken"
        id="andra-samtycken"
        help="De här påverkar inte remissen. Personen kan säga nej till dem och ändå få hjälp."
      >
        <Checkbox
          name="statisticsConsent"
          label="Personen samtycker till att ingå i den nationella uppföljningen"
        />
        <DateField name="statisticsGivenOn" label="Dag då samtycket till statistik gavs" optional />
        <RadioGroup
          name="statisticsForm"
          label="Hur samtycket till statistik gavs"
          optional
          options={formOptions}
        />
        <Checkbox name="surveyConsent" label="Personen samtycker till att få enkäten" />
        <DateField name="surveyGivenOn" label="Dag då samtycket till enkäten gavs" optional />
        <RadioGroup
          name="surveyForm"
          label="Hur samtycket till enkäten gavs"
          optional
          options={formOptions}
        />
      </FieldsetSection>
    </Expander>
  );
}
