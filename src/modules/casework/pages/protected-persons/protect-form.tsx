import type { Faults } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Checkbox,
  Form,
  InfoBox,
  PageHeading,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { Person } from "../../model/person/person.ts";
import { personName } from "../../model/person/person.ts";

/** Asks once more before identity is erased for good. */
export function ProtectForm({
  person,
  faults,
}: {
  readonly person: Person;
  readonly faults?: Faults | undefined;
}) {
  if (person.protectedIdentity) {
    return (
      <>
        <PageHeading>{personName(person)}</PageHeading>
        <p>Personen har redan skyddade personuppgifter här.</p>
      </>
    );
  }
  return (
    <>
      <PageHeading kicker="Skydda personuppgifterna">{personName(person)}</PageHeading>
      <InfoBox kind="warning" heading="Det går inte att ångra">
        <ul>
          <li>Namn, personnummer, telefon och e-post raderas i alla enheter.</li>
          <li>Personen syns inte längre i sökning, listor, filer och statistik över unika personer.</li>
          <li>Bara du ser personen, tills teamledaren utser fler.</li>
          <li>
            Texter och bilagor finns kvar för dem som är utsedda. Gå igenom dem om de innehåller namn eller
            adress.
          </li>
        </ul>
      </InfoBox>
      <Form action={`/personer/${person.id}/skydda`} faults={faults}>
        <Checkbox name="confirmed" label="Jag har förstått att namn, nummer och kontaktuppgifter raderas" />
        <ButtonRow>
          <SubmitButton kind="danger">Skydda personuppgifterna</SubmitButton>
          <ButtonLink kind="secondary" href={`/personer/${person.id}`}>
            Tillbaka utan att ändra
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
