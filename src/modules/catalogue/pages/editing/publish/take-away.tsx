import type { Faults, Typed } from "../../../../../ui/index.ts";
import { ButtonLink, DateField, Form, Section, SubmitButton } from "../../../../../ui/index.ts";
import type { EntryState } from "../../../model/editing/entry-state.ts";

type Props = {
  readonly entryId: string;
  readonly state: EntryState;
  /** Of the form with the last day. */
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Ways to stop showing an entry: to a day, for a time, or for good. */
export function TakeAway({ entryId, state, typed, faults }: Props) {
  const entry = `/insatskatalog/${entryId}`;
  const isAhead = state.kind === "shown" || state.kind === "planned";
  return (
    <Section heading="Sluta visa" id="sluta-visa">
      {state.kind === "paused" ? (
        <Section heading="Visa igen" id="visa-igen" level={3}>
          <Form action={`${entry}/visa-igen`}>
            <p>Insatsen är pausad. Adressen är kvar.</p>
            <SubmitButton kind="secondary">Visa insatsen igen</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {isAhead ? <ForATimeOrToADay {...{ entry, typed, faults }} /> : null}
      <Section heading="Ta bort för gott" id="ta-bort" level={3}>
        <p>
          Ta bort insatsen när den är slut. Den som följer en länk får veta det och leds till de närmaste som
          finns kvar.
        </p>
        <ButtonLink href={`${entry}/ta-bort`} kind="secondary">
          Ta bort insatsen
        </ButtonLink>
      </Section>
    </Section>
  );
}

function ForATimeOrToADay({
  entry,
  typed,
  faults,
}: Omit<Props, "entryId" | "state"> & { readonly entry: string }) {
  return (
    <>
      <Section heading="Pausa" id="pausa" level={3}>
        <Form action={`${entry}/pausa`}>
          <p>Pausa när insatsen tar ett uppehåll. Den kommer tillbaka på samma adress.</p>
          <SubmitButton kind="secondary">Pausa insatsen</SubmitButton>
        </Form>
      </Section>
      <Section heading="Sista dag" id="sista-dag" level={3}>
        <Form action={`${entry}/sluta`} typed={typed} faults={faults}>
          <DateField
            name="sista"
            label="Sista dagen den visas"
            help="Lämna tomt för att sluta visa den redan nu."
            optional
          />
          <SubmitButton kind="secondary">Sluta visa insatsen</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
