import { formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Form,
  InfoBox,
  Lead,
  NumberField,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  SummaryList,
} from "../../../../../ui/index.ts";
import type { Earlier, HostEntry, Opened } from "../../../model/proposals/host-entry.ts";
import { dayText } from "../when.ts";
import type { HostDoor } from "./door.ts";
import { EntryText } from "./entry-text.tsx";
import { HostFrame } from "./frame.tsx";

type Props = {
  readonly door: HostDoor;
  readonly opened: Opened;
  readonly faults?: Faults | undefined;
  readonly typed?: Typed | undefined;
};

/** What the host does with the entry: says that it is right, tells of places, or proposes a change. */
export function HostView({ door, opened: { entry, earlier, vocabulary, ahead }, faults, typed }: Props) {
  return (
    <HostFrame door={door} hasFaults={faults !== undefined}>
      <PageHeading kicker={`Insatskatalogen, ${entry.associationName}`}>{entry.name}</PageHeading>
      <Lead>
        Läs igenom det som står om insatsen. Säg till när allt stämmer, eller föreslå vad som ska stå i
        stället.
      </Lead>
      <p>{verifiedText(entry)}</p>
      {ahead ? (
        <InfoBox heading="Texten är inte publicerad än">
          <p>
            Här ser du redaktörens utkast. Läsarna ser en annan lydelse, eller ingen alls, tills redaktören
            publicerar. När du bekräftar gäller det texten här.
          </p>
        </InfoBox>
      ) : null}
      <Form action={`${door.address}/bekrafta`}>
        <ButtonRow>
          <SubmitButton>Uppgifterna stämmer</SubmitButton>
          <ButtonLink href={`${door.address}/andra`} kind="secondary">
            Föreslå en ändring
          </ButtonLink>
        </ButtonRow>
      </Form>
      {earlier.length === 0 ? null : (
        <Section id="forslag" heading="Era senaste förslag">
          <SummaryList rows={earlier.map(earlierRow)} />
        </Section>
      )}
      <Section id="platser" heading="Platser och väntetid">
        <Places door={door} entry={entry} faults={faults} typed={typed} />
      </Section>
      <Section id="texten" heading="Så står det">
        <EntryText content={entry.draft} vocabulary={vocabulary} />
      </Section>
    </HostFrame>
  );
}

function verifiedText({ verifiedOn }: HostEntry): string {
  return verifiedOn === null
    ? "Ingen har bekräftat uppgifterna än."
    : `Uppgifterna bekräftades senast ${formatDate(verifiedOn)}.`;
}

function Places({
  door,
  entry: { places },
  faults,
  typed,
}: Pick<Props, "door" | "faults" | "typed"> & { readonly entry: HostEntry }) {
  const shown = (count: number | null) => (count === null ? "" : String(count));
  return (
    <>
      <p>
        {places.on === null
          ? "Ni har inte berättat om platserna än."
          : `Uppgiften är från ${formatDate(places.on)}.`}{" "}
        Det ni skriver syns genast för läsarna, med dagens datum.
      </p>
      <Form action={`${door.address}/platser`} faults={faults} typed={typed}>
        <NumberField name="platser" label="Antal platser" optional value={shown(places.total)} />
        <NumberField name="lediga" label="Lediga platser" optional value={shown(places.free)} />
        <NumberField
          name="vantan"
          label="Väntetid"
          help="Hela veckor från ansökan till start. Skriv 0 om det inte är någon väntan."
          unit="veckor"
          optional
          value={shown(places.waitingWeeks)}
        />
        <SubmitButton kind="secondary">Visa det här för läsarna</SubmitButton>
      </Form>
    </>
  );
}

const stateWords = {
  waiting: { tone: "active", text: "Väntar på redaktören" },
  taken: { tone: "done", text: "Taget" },
  declined: { tone: "neutral", text: "Inte taget" },
} as const;

function earlierRow({ madeAt, state, answer }: Earlier) {
  const { tone, text } = stateWords[state];
  return {
    key: dayText(madeAt),
    value: (
      <>
        <Status tone={tone}>{text}</Status>
        {answer === "" ? null : <p>{answer}</p>}
      </>
    ),
  };
}
