import { formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Checkbox,
  DateField,
  Form,
  Hidden,
  InfoBox,
  Section,
  SubmitButton,
  TextArea,
} from "../../../../../ui/index.ts";
import type { Change } from "../../../model/diff/changes.ts";
import type { Edition } from "../../../model/editing/edition.ts";
import { Changes } from "../changes.tsx";
import { EntryFrame } from "../entry-frame.tsx";
import { RemarkList } from "../remark-list.tsx";
import type { FrameFacts } from "../show-entry.ts";
import { dayBefore } from "../words.ts";
import { TakeAway } from "./take-away.tsx";

export type PublishFacts = FrameFacts & {
  /** From what readers see, or saw last, to the draft; null where nothing has been published. */
  readonly changes: readonly Change[] | null;
  readonly planned: readonly Edition[];
};

type Props = PublishFacts & {
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function PublishView({ changes, planned, typed, faults, ...facts }: Props) {
  const { entry, state, remarks } = facts.found;
  const isEnd = faults?.has("sista") === true;
  const missing = remarks.filter(({ severity }) => severity === "missing");
  return (
    <EntryFrame part="publish" {...facts} hasFaults={(faults?.size ?? 0) > 0}>
      <RemarkList entryId={entry.id} remarks={remarks} open={missing.length > 0} />
      <Section heading="Vad som är ändrat" id="skillnad">
        {changes === null ? (
          <p>Insatsen har inte publicerats förut.</p>
        ) : (
          <Changes changes={changes} none="Utkastet säger samma sak som det som senast publicerades." />
        )}
      </Section>
      <Planned entryId={entry.id} planned={planned} />
      <Section heading="Publicera" id="publicera">
        <PublishOrWhyNot
          {...{ facts, planned }}
          {...(isEnd ? {} : { typed, faults })}
          canPublish={missing.length === 0}
        />
      </Section>
      <TakeAway entryId={entry.id} state={state} {...(isEnd ? { typed, faults } : {})} />
    </EntryFrame>
  );
}

type FormProps = Pick<Props, "planned" | "typed" | "faults"> & {
  readonly facts: FrameFacts;
  readonly canPublish: boolean;
};

function PublishOrWhyNot({ facts, planned, typed, faults, canPublish }: FormProps) {
  const { entry, state } = facts.found;
  if (state.kind === "paused") return <p>Insatsen är pausad. Visa den igen innan du publicerar.</p>;
  if (!canPublish) return <p>Fyll först i det som saknas. Listan står överst på sidan.</p>;
  return (
    <Form action={`/insatskatalog/${entry.id}/publicera`} typed={typed} faults={faults}>
      <Hidden name="revision" value={String(entry.revision)} />
      <TextArea
        name="nytt"
        label="Vad är nytt?"
        help="Står i historiken, så att ni själva minns."
        rows={3}
        maxlength={500}
        optional
      />
      <DateField name="fran" label="Visas från" help="I dag, eller en dag som ligger framåt." value="i dag" />
      <DateField
        name="till"
        label="Visas till och med"
        help="Lämna tomt så visas den tills vidare."
        optional
      />
      <Checkbox
        name="stammer"
        label="Jag har kontrollerat att uppgifterna stämmer"
        help="Läsarna ser vilken dag uppgifterna senast bekräftades."
      />
      {planned.length === 0 ? null : (
        <p>Det som är planerat från samma dag eller senare ersätts av det här.</p>
      )}
      <SubmitButton>Publicera insatsen</SubmitButton>
    </Form>
  );
}

function Planned({ entryId, planned }: { readonly entryId: string; readonly planned: readonly Edition[] }) {
  if (planned.length === 0) return null;
  return (
    <Section heading="Planerat" id="planerat">
      {planned.map(({ edition, visibleFrom, visibleUntil, note }) => (
        <InfoBox heading={`Version ${edition} visas från ${formatDate(visibleFrom)}`}>
          {visibleUntil === null ? null : <p>Till och med {formatDate(dayBefore(visibleUntil))}.</p>}
          {note === "" ? null : <p>{note}</p>}
          <Form action={`/insatskatalog/${entryId}/versioner/${edition}/avbryt`}>
            <SubmitButton kind="secondary">Avbryt version {edition}</SubmitButton>
          </Form>
        </InfoBox>
      ))}
    </Section>
  );
}
