import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { ButtonLink, InfoBox, PageHeading, Section, Status, SummaryList } from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import { personName } from "../../model/person/person.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import { ConsentSummary } from "../referral-words/consent-summary.tsx";
import { PersonSummary } from "../referral-words/person-summary.tsx";
import { fieldWords, receiverNext, stateWords } from "../referral-words/state-words.ts";
import { AnswerSection } from "./answer.tsx";
import { CaseLog } from "./case-log.tsx";
import { ReceiverForms } from "./receiver-forms.tsx";
import { SenderForms } from "./sender-forms.tsx";

type Props = {
  readonly case: ReferralCase;
  /** False for one who only reads, such as a member of the council. */
  readonly mayAnswer: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function CaseView({ case: shown, mayAnswer, typed, faults }: Props) {
  const { referral, person, facts, words } = shown;
  const state = stateWords[referral.state];
  return (
    <>
      <PageHeading
        kicker={`Remiss till ${words.units.get(referral.receiver.id) ?? ""}`}
        action={<NextAction case={shown} mayAnswer={mayAnswer} />}
      >
        {personName(person)}
      </PageHeading>
      <p>
        <Status tone={state.tone}>{state.label}</Status>
      </p>
      <p>{nextStep(shown)}</p>
      <AnswerSection case={shown} />
      {facts.size === 0 ? (
        <InfoBox heading="Samtycket gäller inte längre">
          Personen har återkallat sitt samtycke, eller så har det slutat gälla. Därför visas inte längre vad
          remissen innehåller. Tala med avsändaren.
        </InfoBox>
      ) : (
        <Facts case={shown} opensLedger={mayAnswer || shown.sides.includes("sender")} />
      )}
      {facts.has("attachments") ? <Attachments case={shown} /> : null}
      {shown.sides.includes("receiver") && mayAnswer ? (
        <ReceiverForms case={shown} typed={typed} faults={faults} />
      ) : null}
      {shown.sides.includes("sender") ? <SenderForms case={shown} typed={typed} faults={faults} /> : null}
      <CaseLog case={shown} />
    </>
  );
}

/** The one thing to do here; the answer itself stands after what it is an answer to. */
function NextAction({ case: { referral, sides, possible }, mayAnswer }: Pick<Props, "case" | "mayAnswer">) {
  if (mayAnswer && possible.has("accept")) return <ButtonLink href="#svara">Svara på remissen</ButtonLink>;
  if (referral.state === "draft")
    return <ButtonLink href={`/remisser/${referral.id}/granska`}>Granska och skicka</ButtonLink>;
  const enrols =
    referral.state === "accepted" && referral.receiver.kind === "intervention" && sides.includes("receiver");
  return enrols ? (
    <ButtonLink href={`/deltagare/ny?remiss=${referral.id}`}>Skriv in personen</ButtonLink>
  ) : null;
}

/** What happens next and by when, in one sentence. */
export function nextStep({
  referral,
  sides,
  dueOn,
}: Pick<ReferralCase, "referral" | "sides" | "dueOn">): string {
  const waits = referral.state === "sent" || referral.state === "moreInformationWanted";
  if (waits && dueOn !== null) {
    const asked = referral.state === "moreInformationWanted";
    if (asked)
      return sides.includes("sender")
        ? "Svara på frågan nedan, så går remissen vidare."
        : "Avsändaren svarar på er fråga.";
    return sides.includes("receiver")
      ? `Svara senast ${formatDate(dueOn)}.`
      : `Mottagaren svarar senast ${formatDate(dueOn)}.`;
  }
  return (
    sides.includes("sender")
      ? (state: typeof referral.state) => stateWords[state].next
      : (state: typeof referral.state) => receiverNext[state]
  )(referral.state);
}

type FactsProps = Pick<Props, "case"> & { readonly opensLedger: boolean };

function Facts({ case: { referral, person, facts, words, consents }, opensLedger }: FactsProps) {
  const hidden = "omfattas inte av samtycket";
  const rows = [
    { key: "Från", value: words.sender },
    { key: "Skickad", value: referral.sentAt === null ? "inte än" : formatDate(swedishDay(referral.sentAt)) },
    { key: fieldWords.question, value: <span class="written">{referral.question}</span> },
    { key: fieldWords.wish, value: <span class="written">{referral.wish}</span> },
    {
      key: fieldWords.background,
      value: facts.has("background") ? (
        <span class="written">{referral.background || "inte ifyllt"}</span>
      ) : (
        hidden
      ),
    },
  ];
  return (
    <>
      <Section heading="Personen" id="personen">
        <PersonSummary person={person} contact={facts.has("contact")} />
      </Section>
      <Section heading="Vad det gäller" id="fragan">
        <SummaryList rows={rows} />
      </Section>
      <Section
        heading="Grund och samtycke"
        id="samtycke"
        action={opensLedger ? <a href={`/personer/${person.id}/samtycken`}>Alla samtycken</a> : undefined}
      >
        <ConsentSummary ground={referral.ground} groundText={referral.groundText} consents={consents} />
      </Section>
    </>
  );
}

function Attachments({ case: { referral, attachments } }: { readonly case: ReferralCase }) {
  return (
    <Section heading="Bilagor" id="bilagor">
      {attachments.length === 0 ? (
        <p class="muted">Inga bilagor.</p>
      ) : (
        <ul>
          {attachments.map(({ id, name }) => (
            <li>
              <a href={`/remisser/${referral.id}/bilagor/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
