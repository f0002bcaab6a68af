import { formatCount } from "../../../../platform/values/format.ts";
import type { Faults } from "../../../../ui/index.ts";
import {
  EmptyState,
  Form,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { ListedProtected, ProtectedOverview } from "../../actions/person/name-for-protected.ts";
import { personMark } from "../../model/person/person.ts";

type Refused = { readonly personId: string; readonly faults: Faults };
type Props = { readonly overview: ProtectedOverview; readonly refused?: Refused | undefined };

/** Who leads a unit sees that protected persons are there and how many are named for each; never who they are. */
export function ProtectedView({ overview, refused }: Props) {
  const { persons } = overview;
  const unnamed = persons.filter(({ named }) => named === 0).length;
  return (
    <>
      <PageHeading>Skyddade personuppgifter</PageHeading>
      <Lead>
        Här utser du vilka som får se en person med skyddade personuppgifter. Utse så få som möjligt.
      </Lead>
      {persons.length === 0 ? (
        <EmptyState text="Inga personer med skyddade personuppgifter finns hos er. När en remiss om någon kommer hit visas den här, utan namn." />
      ) : (
        <p>
          {unnamed === 0
            ? "Alla har någon som är utsedd."
            : `${formatCount(unnamed)} av ${formatCount(persons.length)} har ingen utsedd. Ingen kan då arbeta med dem.`}
        </p>
      )}
      {persons.map((person) => (
        <OnePerson
          person={person}
          overview={overview}
          faults={refused?.personId === person.personId ? refused.faults : undefined}
        />
      ))}
    </>
  );
}

function OnePerson({
  person,
  overview,
  faults,
}: {
  readonly person: ListedProtected;
  readonly overview: ProtectedOverview;
  readonly faults: Faults | undefined;
}) {
  const colleagues = overview.colleagues.get(person.unitId) ?? [];
  const mark = personMark(person.personId);
  return (
    <Section heading={`${mark}, ${person.unitName}`} id={mark}>
      <SummaryList
        rows={[
          {
            key: "Utsedda",
            value: person.named === 0 ? <Status tone="attention">Ingen</Status> : formatCount(person.named),
          },
        ]}
      />
      <Form action={`/skyddade/${person.personId}/utse`} faults={faults}>
        <Select
          name="userId"
          label={`Kollega som ska se ${mark}`}
          options={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
        <SubmitButton kind="secondary">Utse kollegan</SubmitButton>
      </Form>
    </Section>
  );
}
