import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  CheckboxGroup,
  DateField,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { FollowUpStart } from "../../actions/follow-up/register-follow-up.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import { triesBeforeNotReached } from "../../model/follow-up/check-follow-up.ts";
import { attemptWays } from "../../model/follow-up/follow-up.ts";
import { nameOnPage } from "../participation-parts/name-on-page.ts";
import { OccupationFields } from "../participation-parts/occupation-fields.tsx";
import { followUpWords, wayWords } from "../participation-parts/words.ts";

type ViewProps = {
  readonly start: FollowUpStart;
  readonly choices: ParticipationChoices;
  readonly today: Temporal.PlainDate;
  readonly attemptId: string;
  readonly again:
    | { readonly form: "answer" | "attempt"; readonly typed: Typed; readonly faults: Faults }
    | undefined;
  readonly draft: {
    readonly url: string;
    readonly saved: string | undefined;
    readonly typed: Typed | undefined;
  };
};

export function FollowUpView(props: ViewProps) {
  const { start, again } = props;
  const { person, participation, followUp } = start;
  const name = nameOnPage(person);
  return (
    <Layout back={{ href: "/uppfoljning", label: "Ettårsuppföljning" }} hasFaults={again !== undefined}>
      <PageHeading kicker="Ettårsuppföljning">{name}</PageHeading>
      <Lead>
        {reachAt(start)} Uppföljningen görs {formatDate(followUp.dueOn)}.{" "}
        <a href={`/deltagare/${participation.id}`}>Se personens väg</a>
      </Lead>
      {followUp.doneOn === null ? (
        <AnswerForm {...props} />
      ) : (
        <Registered followUp={followUp} doneOn={followUp.doneOn} />
      )}
      <Section id="forsok" heading="Försök att nå personen">
        <Attempts followUp={followUp} />
        {followUp.doneOn === null ? <AttemptForm {...props} /> : null}
      </Section>
    </Layout>
  );
}

function reachAt({ person }: FollowUpStart): string {
  if (person === null || person.protectedIdentity)
    return "Kontaktuppgifter sparas inte för personer med skyddade personuppgifter.";
  const ways = [person.phone, person.email].filter((way) => way !== null);
  const interpreter = person.interpreterLanguage === null ? "" : ` Tolk: ${person.interpreterLanguage}.`;
  return ways.length === 0
    ? `Telefon och e-post saknas.${interpreter}`
    : `Nås på ${ways.join(" eller ")}.${interpreter}`;
}

function AnswerForm({ start, choices, today, again, draft }: ViewProps) {
  const mine = again?.form === "answer" ? again : undefined;
  const few = start.followUp.attempts.length < triesBeforeNotReached;
  const options = [
    { value: "reached", label: followUpWords.reached },
    { value: "declined", label: followUpWords.declined },
    {
      value: "notReached",
      label: followUpWords.notReached,
      help: few ? `Kan väljas efter ${triesBeforeNotReached} noterade försök.` : undefined,
    },
  ];
  return (
    <Form
      action={`/uppfoljning/${start.participation.id}`}
      typed={mine?.typed ?? draft.typed}
      faults={mine?.faults}
      draftUrl={draft.url}
      draftSaved={draft.saved}
    >
      <RadioGroup name="outcome" label="Hur gick det?" value="reached" options={options} />
      <DateField name="doneOn" label="Dag" value={today.toString()} />
      <CheckboxGroup
        name="incomeSources"
        label="Försörjning i dag"
        help="Kryssa för alla som gäller. Behövs när personen nåddes."
        options={choices.incomeSource}
        optional
      />
      <OccupationFields choices={choices} />
      <TextArea name="note" label="Anteckning" rows={3} optional />
      <ButtonRow>
        <SubmitButton>Registrera uppföljningen</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function AttemptForm({ start, attemptId, again }: ViewProps) {
  const mine = again?.form === "attempt" ? again : undefined;
  return (
    <Form action={`/uppfoljning/${start.participation.id}/forsok`} typed={mine?.typed} faults={mine?.faults}>
      <Hidden name="attemptId" value={attemptId} />
      <RadioGroup
        name="way"
        label="Hur försökte du?"
        value="phone"
        options={attemptWays.map((value) => ({ value, label: wayWords[value] }))}
      />
      <TextField name="attemptNote" label="Kort anteckning" optional />
      <ButtonRow>
        <SubmitButton kind="secondary">Notera försök utan svar</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function Attempts({ followUp }: Pick<FollowUpStart, "followUp">) {
  if (followUp.attempts.length === 0) return <p class="muted">Inga försök noterade.</p>;
  return (
    <ul>
      {followUp.attempts.map(({ at, way, note }) => (
        <li>
          {formatDateTime(Temporal.Instant.from(at))}, {wayWords[way]}
          {note === "" ? "" : `: ${note}`}
        </li>
      ))}
    </ul>
  );
}

function Registered({ followUp, doneOn }: Pick<FollowUpStart, "followUp"> & { readonly doneOn: string }) {
  return (
    <InfoBox heading={`Registrerad ${formatDate(doneOn)}`}>
      <p>{followUp.outcome === null ? "" : `${followUpWords[followUp.outcome]}.`}</p>
      {followUp.note === "" ? null : <p>{followUp.note}</p>}
    </InfoBox>
  );
}
