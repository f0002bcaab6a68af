import { dutyNames } from "../../../../platform/access/duty.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ActionList,
  EmptyState,
  Form,
  Lead,
  PageHeading,
  PersonalNumberField,
  Section,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { logReaders } from "../../actions/person/read-log.ts";

type Props = {
  readonly readers: Awaited<ReturnType<typeof logReaders>>;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** The leader's two errands: who has read one person, and what one colleague has read. */
export function LogStart({ readers, typed, faults }: Props) {
  return (
    <>
      <PageHeading>Logg</PageHeading>
      <Lead>Allt som läses och ändras om en person står i loggen. Den kan inte ändras av någon.</Lead>
      <Section heading="Vem har läst om en person" id="person">
        <Form action="/logg" typed={typed} faults={faults}>
          <PersonalNumberField name="number" label="Personnummer" />
          <SubmitButton>Visa vem som har läst</SubmitButton>
        </Form>
      </Section>
      <Section heading="Vilka personer har en kollega läst" id="kollega">
        {readers.length === 0 ? (
          <EmptyState text="Ingen arbetar i enheten i dag." />
        ) : (
          <ActionList
            items={readers.map(({ userId, name, duty }) => ({
              href: `/logg/anvandare/${userId}`,
              label: name,
              reason: dutyNames[duty],
            }))}
            empty=""
          />
        )}
      </Section>
      <Section heading="Mer att granska" id="mer">
        <ul>
          <li>
            <a href="/nodatkomst">Nödåtkomst</a>
          </li>
          <li>
            <a href="/skyddade">Skyddade personuppgifter</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
