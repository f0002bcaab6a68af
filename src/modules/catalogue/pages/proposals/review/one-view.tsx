import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Form,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  SummaryList,
  TextArea,
} from "../../../../../ui/index.ts";
import type { Review } from "../../../actions/proposals/read-review.ts";
import { Changes } from "../../editing/changes.tsx";
import { dayText, whenText } from "../when.ts";
import { sourceWords, stateWords } from "./list-view.tsx";

type Props = {
  readonly review: Review;
  /** Whether the answer to a declined proposal leaves as a letter, and where to. */
  readonly letterTo: string | null;
  readonly faults?: Faults | undefined;
  readonly typed?: Typed | undefined;
};

/** One proposal held against the draft as it is now: take it, take parts of it, or say why not. */
export function ReviewView({ review, letterTo, faults, typed }: Props) {
  const { proposal, entry, changes, undoable } = review;
  const { tone, text } = stateWords[proposal.state];
  const waits = proposal.state === "waiting";
  return (
    <Layout
      back={{ href: "/insatskatalog/forslag", label: "Förslag och synpunkter" }}
      hasFaults={faults !== undefined}
    >
      <PageHeading kicker="Förslag till ändring">{entry.name}</PageHeading>
      <SummaryList
        rows={[
          { key: "Läge", value: <Status tone={tone}>{text}</Status> },
          { key: "Kom", value: dayText(proposal.madeAt) },
          { key: "Från", value: `${proposal.senderRole}, ${sourceWords[proposal.source].toLowerCase()}` },
          ...(proposal.message === "" ? [] : [{ key: "Meddelande", value: proposal.message }]),
          ...(proposal.answer === "" ? [] : [{ key: "Svar", value: proposal.answer }]),
        ]}
      />
      <Moved review={review} />
      <Section id="andringar" heading={waits ? "Så skulle utkastet ändras" : "Det förslaget gällde"}>
        <Changes changes={changes} none="Utkastet säger redan det som föreslås." />
      </Section>
      {waits ? <Decide review={review} letterTo={letterTo} faults={faults} typed={typed} /> : null}
      {proposal.state === "taken" ? (
        <p>
          <ButtonLink href={`/insatskatalog/${entry.id}/publicera`}>Läs utkastet och publicera</ButtonLink>
        </p>
      ) : null}
      {undoable ? <Undo review={review} /> : null}
    </Layout>
  );
}

/** The draft has gone on since the host wrote. */
function Moved({ review: { proposal, changes } }: { readonly review: Review }) {
  const both = changes.filter((one) => one.alsoInDraft).map((one) => one.label);
  if (proposal.state !== "waiting" || both.length === 0) return null;
  return (
    <InfoBox kind="warning" heading="Utkastet har ändrats sedan förslaget skrevs">
      <p>
        {`Skillnaderna nedan är mot utkastet som det är nu. Det här är ändrat av båda, så se efter vad som ska gälla: ${both.join(", ")}.`}
      </p>
    </InfoBox>
  );
}

function Decide({ review: { proposal, changes }, letterTo, faults, typed }: Props) {
  const address = `/insatskatalog/forslag/${proposal.id}`;
  return (
    <>
      {changes.length === 0 ? null : (
        <Section id="ta-med" heading="Ta med i utkastet">
          <Form action={`${address}/ta`} faults={faults?.has("delar") === true ? faults : undefined}>
            <ButtonRow>
              <SubmitButton name="allt" value="ja">
                Ta med allt i utkastet
              </SubmitButton>
            </ButtonRow>
            {changes.length === 1 ? null : (
              <>
                <CheckboxGroup
                  name="delar"
                  label="Eller välj vad som ska med"
                  options={changes.map(({ key, label }) => ({ value: key, label }))}
                />
                <SubmitButton kind="secondary">Ta med det valda</SubmitButton>
              </>
            )}
          </Form>
        </Section>
      )}
      <Section id="avsla" heading="Ta inte med förslaget">
        <Form
          action={`${address}/avsla`}
          faults={faults?.has("svar") === true ? faults : undefined}
          typed={typed}
        >
          <TextArea
            name="svar"
            label="Svar till huvudmannen"
            help={
              letterTo === null
                ? "Svaret syns på huvudmannens sida. Inget brev skickas, eftersom insatsen saknar adress eller Samordna inte skickar e-post här."
                : `Svaret syns på huvudmannens sida och skickas till ${letterTo}.`
            }
            rows={4}
            maxlength={2000}
          />
          <SubmitButton kind="secondary">Avslå med svaret</SubmitButton>
        </Form>
      </Section>
    </>
  );
}

function Undo({ review: { proposal } }: { readonly review: Review }) {
  return (
    <Section id="angra" heading="Ångra beslutet">
      <p>
        {proposal.state === "taken"
          ? "Utkastet blir som det var innan, och förslaget väntar igen. Det går tills utkastet har ändrats eller publicerats."
          : "Förslaget väntar igen. Ett brev som har skickats kan inte tas tillbaka."}
        {proposal.decidedAt === null ? "" : ` Beslutet togs ${whenText(proposal.decidedAt)}.`}
      </p>
      <Form action={`/insatskatalog/forslag/${proposal.id}/angra`}>
        <SubmitButton kind="secondary">Ångra</SubmitButton>
      </Form>
    </Section>
  );
}
