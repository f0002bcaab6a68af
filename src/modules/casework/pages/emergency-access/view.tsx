import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  EmptyState,
  Form,
  Lead,
  NumberField,
  PageHeading,
  PersonalNumberField,
  Section,
  Status,
  SubmitButton,
  SummaryList,
  TextArea,
} from "../../../../ui/index.ts";
import type { ListedAccess } from "../../actions/person/review-emergency.ts";
import { mostHours, shortestReason, usualHours } from "../../model/person/emergency.ts";
import { personMark } from "../../model/person/person.ts";

type Shown = { readonly typed?: Typed | undefined; readonly faults?: Faults | undefined };
type Props = {
  readonly accesses: readonly ListedAccess[];
  readonly leads: boolean;
  readonly open?: Shown | undefined;
  readonly review?: (Shown & { readonly id: string }) | undefined;
};

export function EmergencyView({ accesses, leads, open, review }: Props) {
  const own = accesses.filter((access) => access.own);
  const others = accesses.filter((access) => !access.own);
  return (
    <>
      <PageHeading>Nödåtkomst</PageHeading>
      <Lead>
        Öppna en person som hör till en annan enhet, när det är bråttom och ingen därifrån går att nå.
        Teamledaren får veta det genast, och skälet granskas efteråt.
      </Lead>
      <Form action="/nodatkomst" typed={open?.typed} faults={open?.faults}>
        <PersonalNumberField name="number" label="Personnummer" />
        <TextArea
          name="reason"
          label="Varför du behöver se uppgifterna nu"
          rows={3}
          maxlength={2000}
          help={`Minst ${shortestReason} tecken.`}
        />
        <NumberField
          name="hours"
          label="Antal timmar"
          value={String(usualHours)}
          help={`Från 1 till ${mostHours}. Ta inte längre tid än du behöver.`}
        />
        <SubmitButton>Öppna personen</SubmitButton>
      </Form>
      <Section heading="Din nödåtkomst" id="egen">
        {own.length === 0 ? (
          <EmptyState text="Du har inte öppnat någon person på det här sättet." />
        ) : (
          own.map((access) => <Access access={access} />)
        )}
      </Section>
      {leads ? (
        <Section heading="Att granska" id="granska">
          {others.length === 0 ? (
            <EmptyState text="Ingen har öppnat någon av era personer på det här sättet." />
          ) : (
            others.map((access) => <Access access={access} review={review} />)
          )}
        </Section>
      ) : null}
    </>
  );
}

function Access({ access, review }: { readonly access: ListedAccess; readonly review?: Props["review"] }) {
  const own = review?.id === access.id ? review : undefined;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Person",
            value:
              access.own && !access.running ? (
                personMark(access.personId)
              ) : (
                <a href={`/personer/${access.personId}`}>{personMark(access.personId)}</a>
              ),
          },
          { key: "Vem", value: access.userName },
          { key: "Tid", value: `${when(access.fromAt)} till ${when(access.untilAt)}` },
          {
            key: "Läge",
            value: (
              <Status tone={access.running ? "attention" : "done"}>
                {access.running ? "Pågår" : "Slut"}
              </Status>
            ),
          },
          { key: "Skäl", value: <span class="written">{access.reason}</span> },
          {
            key: "Granskning",
            value:
              access.reviewedAt === null
                ? "inte granskad än"
                : `${when(access.reviewedAt)}: ${access.reviewNote ?? ""}`,
          },
        ]}
      />
      {access.own || access.reviewedAt !== null ? null : (
        <Form action={`/nodatkomst/${access.id}/granska`} typed={own?.typed} faults={own?.faults}>
          <TextArea
            name="note"
            label={`Vad du kom fram till om ${personMark(access.personId)}`}
            rows={2}
            maxlength={2000}
            help="Var det befogat? Behöver något göras?"
          />
          <SubmitButton kind="secondary">Spara granskningen</SubmitButton>
        </Form>
      )}
    </>
  );
}

function when(instant: string): string {
  return formatDateTime(Temporal.Instant.from(instant));
}
