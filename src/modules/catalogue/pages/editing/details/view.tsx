import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonRow,
  FieldsetSection,
  Form,
  Hidden,
  InfoBox,
  Section,
  Select,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../../ui/index.ts";
import type { EntryForEditing } from "../../../actions/editing/read-for-editing.ts";
import { readerFields } from "../../../model/content/entry-content.ts";
import { structuredParts } from "../../../model/diff/parts.ts";
import { partLabels, readerLabels } from "../../../model/labels.ts";
import { ConflictBox } from "../conflict-box.tsx";
import { DefaultButton } from "../default-button.tsx";
import type { DraftAgain } from "../draft-form.ts";
import { EntryFrame } from "../entry-frame.tsx";
import { choicesFor } from "../form/content-choices.ts";
import { ContentFields } from "../form/content-fields.tsx";
import { RemarkList } from "../remark-list.tsx";

type Props = {
  readonly found: EntryForEditing;
  readonly associationSlug: string;
  readonly mayEdit: boolean;
  readonly again?: DraftAgain | undefined;
  /** What was sent of the form at the foot of the page. */
  readonly basics?: { readonly typed: Typed; readonly faults: Faults } | undefined;
};

/** What an entry says apart from running text. Those who may not edit, and everybody where it is removed, only read. */
export function DetailsView({ found, associationSlug, mayEdit, again, basics }: Props) {
  const isRemoved = found.entry.removedAt !== null;
  const hasFaults = (again?.faults?.size ?? 0) > 0 || basics !== undefined;
  return (
    <EntryFrame part="details" {...{ found, associationSlug, hasFaults }} mayEdit={mayEdit && !isRemoved}>
      {isRemoved ? <Removed id={found.entry.id} mayEdit={mayEdit} /> : null}
      {mayEdit && !isRemoved ? <Editing {...{ found, again, basics }} /> : <Reading found={found} />}
    </EntryFrame>
  );
}

function Removed({ id, mayEdit }: { readonly id: string; readonly mayEdit: boolean }) {
  return (
    <InfoBox heading="Insatsen är borttagen">
      <p>Den som följer en länk till den får veta det och leds till de närmaste som finns kvar.</p>
      {mayEdit ? (
        <Form action={`/insatskatalog/${id}/ta-tillbaka`}>
          <SubmitButton>Ta tillbaka som utkast</SubmitButton>
        </Form>
      ) : null}
    </InfoBox>
  );
}

function Editing({ found, again, basics }: Pick<Props, "found" | "again" | "basics">) {
  const { entry, vocabulary, municipalities, remarks } = found;
  const action = `/insatskatalog/${entry.id}`;
  const choices = choicesFor(vocabulary, municipalities, entry.draft);
  return (
    <>
      <RemarkList entryId={entry.id} remarks={remarks} />
      <ConflictBox conflict={again?.conflict} />
      <Form action={action} typed={again?.typed} faults={again?.faults}>
        <DefaultButton>Spara utkastet</DefaultButton>
        <Hidden name="revision" value={String(again?.revision ?? entry.revision)} />
        <ContentFields content={entry.draft} choices={choices} action={action} typed={again?.typed} />
        <ButtonRow>
          <SubmitButton>Spara utkastet</SubmitButton>
        </ButtonRow>
      </Form>
      <Basics found={found} basics={basics} />
    </>
  );
}

function Basics({ found, basics }: Pick<Props, "found" | "basics">) {
  const { entry, editions, interventions } = found;
  const isFixed = editions.length > 0;
  return (
    <Section heading="Adress, register och påminnelser" id="grund">
      <Form action={`/insatskatalog/${entry.id}/grund`} {...basics}>
        <FieldsetSection legend="Det här ser läsarna inte">
          {isFixed ? (
            <>
              <Hidden name="adress" value={entry.slug} />
              <p>Adressen i katalogen är {entry.slug}. Den ligger fast sedan insatsen publicerades.</p>
            </>
          ) : (
            <TextField
              name="adress"
              label="Adress i katalogen"
              help="Slutet på webbadressen. Den går att ändra tills insatsen har publicerats."
              value={entry.slug}
              maxlength={80}
            />
          )}
          <Select
            name="insats"
            label="Insats i registret"
            value={entry.interventionId ?? ""}
            options={interventions.map(({ id, name }) => ({ value: id, label: name }))}
            emptyLabel="Ingen"
            optional
          />
          <TextField
            name="epost"
            label="Huvudmannens e-post för påminnelser"
            help="Hit skickas påminnelsen om att bekräfta uppgifterna. Adressen publiceras aldrig."
            type="email"
            value={entry.contactAddress}
            maxlength={200}
            optional
          />
        </FieldsetSection>
        <SubmitButton kind="secondary">Spara adress och påminnelser</SubmitButton>
      </Form>
    </Section>
  );
}

function Reading({ found: { entry, vocabulary } }: Pick<Props, "found">) {
  const swedish = entry.draft.texts.sv;
  const texts = readerFields
    .map((field) => ({ key: readerLabels[field], value: swedish?.standard[field] ?? "" }))
    .filter(({ value }) => value !== "");
  const parts = structuredParts(entry.draft, vocabulary);
  return (
    <>
      <p class="muted">Så här står det i utkastet. Katalogens redaktör kan ändra det.</p>
      <SummaryList
        rows={[
          { key: partLabels.summary, value: swedish?.summary || "ej skriven" },
          ...parts.map(({ label, text }) => ({ key: label, value: text || "ej angivet" })),
          ...texts,
        ]}
      />
    </>
  );
}
