import { formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { Form, Lead, NumberField, SubmitButton } from "../../../../../ui/index.ts";
import { EntryFrame } from "../entry-frame.tsx";
import type { FrameFacts } from "../show-entry.ts";

type Props = FrameFacts & { readonly typed?: Typed | undefined; readonly faults?: Faults | undefined };

export function PlacesView({ typed, faults, ...facts }: Props) {
  const { id, places } = facts.found.entry;
  const text = (value: number | null) => (value === null ? "" : String(value));
  return (
    <EntryFrame part="places" {...facts} hasFaults={(faults?.size ?? 0) > 0}>
      <Lead>Läsarna ser ändringen direkt, med dagens datum bredvid. Inget behöver publiceras.</Lead>
      <p>
        {places.on === null ? "Ingen har fyllt i det här än." : `Senast ifyllt ${formatDate(places.on)}.`}
      </p>
      <Form action={`/insatskatalog/${id}/platser`} typed={typed} faults={faults}>
        <NumberField name="platser" label="Alla platser" value={text(places.total)} unit="platser" optional />
        <NumberField name="lediga" label="Lediga platser" value={text(places.free)} unit="platser" optional />
        <NumberField
          name="veckor"
          label="Väntetid"
          help="Ungefär så länge brukar man vänta på en plats. Skriv 0 om man kan börja direkt."
          value={text(places.waitingWeeks)}
          unit="veckor"
          optional
        />
        <SubmitButton>Spara platser och väntetid</SubmitButton>
      </Form>
    </EntryFrame>
  );
}
