import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  CheckboxGroup,
  EmptyState,
  Expander,
  Form,
  Hidden,
  InfoBox,
  noFaults,
  PageHeading,
  Section,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { MeetingPage } from "../../actions/council/read-meeting.ts";
import { countDays, meetingStates, whenAndWhere } from "../council-words/words.ts";
import { AttendanceTable } from "./attendance-table.tsx";
import { MatterList } from "./matter-list.tsx";

/** Which of the page's forms was refused. */
export type MeetingForm = "ordning" | "arenden" | "avsluta" | "stall-in";
type Props = {
  readonly page: MeetingPage;
  readonly leads: boolean;
  readonly refused?:
    | { readonly form: MeetingForm; readonly typed: Typed; readonly faults: Faults }
    | undefined;
};

export function MeetingView({ page, leads, refused }: Props) {
  const { meeting, council, matters } = page;
  const open = leads && meeting.state === "planned";
  const state = meetingStates[meeting.state];
  const faults = (form: MeetingForm) => (refused?.form === form ? refused.faults : noFaults);
  return (
    <>
      <PageHeading
        kicker={`Möte i ${council.name}`}
        action={
          matters.length === 0 ? null : (
            <ButtonLink href={`/rad/moten/${meeting.id}/handlingar`}>Läs handlingarna</ButtonLink>
          )
        }
      >
        {whenAndWhere(meeting)}
      </PageHeading>
      <p>
        <Status tone={state.tone}>{state.label}</Status>{" "}
        {open ? <a href={`/rad/moten/${meeting.id}/andra`}>Ändra dag, tid eller plats</a> : null}
      </p>
      {refused === undefined || showsForm(page, open, refused.form) ? null : (
        <InfoBox kind="warning">{[...refused.faults.values()].join(" ")}</InfoBox>
      )}
      <Section heading="Ärenden" id="f-ordning">
        <MatterList page={page} open={open} faults={faults("ordning")} />
      </Section>
      {open ? (
        <TakeUp
          page={page}
          typed={refused?.form === "arenden" ? refused.typed : undefined}
          faults={faults("arenden")}
        />
      ) : null}
      <Section
        heading="Deltagare"
        id="deltagare"
        action={
          leads && meeting.state !== "cancelled" ? (
            <a href={`/rad/moten/${meeting.id}/deltagare`}>Ändra och skriv närvaro</a>
          ) : null
        }
      >
        <AttendanceTable attendance={page.attendance} />
      </Section>
      {open ? <Ending page={page} faults={faults} /> : null}
    </>
  );
}

/** A step may be refused just because its form is no longer there; the reason is then said above. */
function showsForm({ queue, matters }: MeetingPage, open: boolean, form: MeetingForm): boolean {
  if (form === "arenden") return open && queue.length > 0;
  return open && (form !== "stall-in" || matters.every(({ decision }) => decision === null));
}

function TakeUp({
  page: { meeting, queue },
  typed,
  faults,
}: {
  readonly page: MeetingPage;
  readonly typed: Typed | undefined;
  readonly faults: Faults;
}) {
  const options = queue.map(({ id, name, sender, days, dueOn }) => ({
    value: id,
    label: name,
    help: `${sender}. Har väntat ${countDays(days)}, svar senast ${dueOn}.`,
  }));
  return (
    <Section heading="Ta upp från kön" id="ta-upp">
      {queue.length === 0 ? (
        <EmptyState text="Kön är tom. Nya remisser till rådet hamnar här." />
      ) : (
        <Form action={`/rad/moten/${meeting.id}/arenden`} typed={typed} faults={faults}>
          <Hidden name="version" value={String(meeting.version)} />
          <CheckboxGroup name="matterIds" label="Ärenden i kön" options={options} />
          <SubmitButton>Ta upp valda ärenden</SubmitButton>
        </Form>
      )}
    </Section>
  );
}

/** A meeting with decisions is ended, one without may be called off; what is undecided goes back to the queue either way. */
function Ending({
  page: { meeting, matters },
  faults,
}: {
  readonly page: MeetingPage;
  readonly faults: (form: MeetingForm) => Faults;
}) {
  const address = `/rad/moten/${meeting.id}`;
  const version = <Hidden name="version" value={String(meeting.version)} />;
  const undecided = matters.filter(({ decision }) => decision === null).length;
  const back = undecided === 0 ? "" : `${undecided} utan beslut går tillbaka till kön.`;
  return (
    <Section heading="När mötet är över" id="f-avsluta">
      <Form action={`${address}/avsluta`} faults={faults("avsluta")}>
        {version}
        <p>Skriv besluten i varje ärende och avsluta sedan mötet. {back}</p>
        <SubmitButton kind="secondary">Avsluta mötet</SubmitButton>
      </Form>
      {matters.some(({ decision }) => decision !== null) ? null : (
        <Expander summary="Ställ in mötet" open={faults("stall-in").size > 0}>
          <Form action={`${address}/stall-in`} faults={faults("stall-in")}>
            {version}
            <p>Mötet blir inte av. {back}</p>
            <SubmitButton kind="danger">Ställ in mötet</SubmitButton>
          </Form>
        </Expander>
      )}
    </Section>
  );
}
