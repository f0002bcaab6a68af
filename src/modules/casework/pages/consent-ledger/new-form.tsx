import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  CheckboxGroup,
  DateField,
  Form,
  Lead,
  PageHeading,
  RadioGroup,
  SubmitButton,
  TextArea,
} from "../../../../ui/index.ts";
import type { Ledger } from "../../actions/consent/read-ledger.ts";
import { consentKinds } from "../../model/consent/consent.ts";
import { personName } from "../../model/person/person.ts";
import { formOptions, kindNames } from "../referral-form/consent-words.ts";

type Props = {
  readonly ledger: Ledger;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** One consent at a time, since each kind is asked for by itself. Nothing is chosen beforehand. */
export function NewConsentForm({ ledger: { person, parties }, typed, faults }: Props) {
  return (
    <>
      <PageHeading kicker="Nytt samtycke">{personName(person)}</PageHeading>
      <Lead>Fråga om ett slag i taget. Personen ska veta vad det gäller och kunna säga nej.</Lead>
      <Form action={`/personer/${person.id}/samtycken/nytt`} typed={typed} faults={faults}>
        <RadioGroup
          name="kind"
          label="Vad samtycket gäller"
          options={consentKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        />
        <DateField name="givenOn" label="Dag då samtycket gavs" />
        <RadioGroup name="form" label="Hur samtycket gavs" options={formOptions} />
        <TextArea name="covers" label="Vilka uppgifter det omfattar" optional rows={3} maxlength={1000} />
        <CheckboxGroup
          name="parties"
          label="Vilka som får ta del av uppgifterna"
          optional
          help="Behövs när uppgifter lämnas mellan myndigheter."
          options={parties.map((name) => ({ value: name, label: name }))}
        />
        <DateField
          name="validUntil"
          label="Sista dag som samtycket gäller"
          optional
          help="Lämna tomt om det gäller tills personen återkallar det."
        />
        <SubmitButton>Registrera samtycket</SubmitButton>
      </Form>
    </>
  );
}
