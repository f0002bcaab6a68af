import {
  ButtonLink,
  ButtonRow,
  FileField,
  Form,
  Hidden,
  InfoBox,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { OutsideAges, StoredDraft } from "../../actions/referral/read-draft.ts";
import { personName } from "../../model/person/person.ts";
import { ConsentSummary } from "../referral-words/consent-summary.tsx";
import { PersonSummary } from "../referral-words/person-summary.tsx";
import { fieldWords } from "../referral-words/state-words.ts";
import { remainingSentences } from "../sentences-referral.ts";

type Props = {
  readonly draft: StoredDraft;
  readonly receiverName: string;
  readonly fault?: string | undefined;
  readonly fileFault?: string | undefined;
};

export function PreviewView({ draft, receiverName, fault, fileFault }: Props) {
  const { referral, person, content, remaining } = draft;
  const edit = `/remisser/${referral.id}/andra`;
  return (
    <>
      <PageHeading kicker="Granska och skicka">Remiss för {personName(person)}</PageHeading>
      <Lead>Så här kommer {receiverName} att läsa remissen. Läs den gärna tillsammans med personen.</Lead>
      {fault === undefined ? null : <InfoBox kind="warning">{fault}</InfoBox>}
      {remaining.length === 0 ? null : <Remains draft={draft} />}
      {draft.outsideAges === null ? null : <InfoBox>{agesSentence(draft.outsideAges, receiverName)}</InfoBox>}
      <Section heading="Personen" id="personen">
        <PersonSummary person={person} contact={true} />
      </Section>
      <Section heading="Vad det gäller" id="fragan">
        <SummaryList
          rows={[
            { key: "Mottagare", value: receiverName, change: { href: `${edit}#mottagare` } },
            ...(["question", "wish", "background"] as const).map((field) => ({
              key: fieldWords[field],
              value: <span class="written">{content[field] || "inte ifyllt"}</span>,
              change: { href: `${edit}#f-${field}` },
            })),
          ]}
        />
      </Section>
      <Section heading="Grund och samtycken" id="samtycke">
        <ConsentSummary ground={content.ground} groundText={content.groundText} consents={content.consents} />
      </Section>
      <Attachments draft={draft} fault={fileFault} />
      <Form action={`/remisser/${referral.id}/skicka`}>
        <Hidden name="version" value={String(referral.version)} />
        <ButtonRow>
          {remaining.length === 0 ? (
            <SubmitButton>Skicka remissen</SubmitButton>
          ) : (
            <ButtonLink href={edit}>Fyll i det som återstår</ButtonLink>
          )}
          {remaining.length === 0 ? (
            <ButtonLink kind="secondary" href={edit}>
              Ändra
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Form>
      <p>
        <a href={`/remisser/${referral.id}#gora`}>Kasta utkastet</a>
      </p>
    </>
  );
}

function agesSentence({ age, ageFrom, ageTo }: OutsideAges, receiverName: string): string {
  const ages = ageTo === null ? `${ageFrom} år och uppåt` : `${ageFrom ?? 0}–${ageTo} år`;
  return `Personen är ${age} år, och ${receiverName} är till för dem som är ${ages}. Du kan skicka remissen ändå, om du har talat med dem.`;
}

function Remains({ draft: { referral, remaining } }: { readonly draft: StoredDraft }) {
  return (
    <InfoBox kind="warning" heading="Det här återstår innan remissen kan skickas">
      <ul>
        {remaining.map((one) => (
          <li>
            <a href={`/remisser/${referral.id}/andra#f-${remainingSentences[one].field}`}>
              {remainingSentences[one].label}
            </a>
          </li>
        ))}
      </ul>
    </InfoBox>
  );
}

function Attachments({
  draft: { referral, attachments },
  fault,
}: {
  readonly draft: StoredDraft;
  readonly fault: string | undefined;
}) {
  const address = `/remisser/${referral.id}/bilagor`;
  return (
    <Section heading="Bilagor" id="bilagor">
      {attachments.length === 0 ? <p class="muted">Inga bilagor.</p> : null}
      {attachments.map(({ id, name }) => (
        <Form action={`${address}/${id}/ta-bort`}>
          <ButtonRow>
            <a href={`${address}/${id}`}>{name}</a>
            <SubmitButton kind="danger">Ta bort {name}</SubmitButton>
          </ButtonRow>
        </Form>
      ))}
      <Form action={address} hasFiles faults={fault === undefined ? undefined : new Map([["file", fault]])}>
        <FileField
          name="file"
          label="Lägg till en bilaga"
          optional
          accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt"
          help="PDF, bild, Word, Excel eller text, högst 20 MB."
        />
        <SubmitButton kind="secondary">Lägg till bilagan</SubmitButton>
      </Form>
    </Section>
  );
}
