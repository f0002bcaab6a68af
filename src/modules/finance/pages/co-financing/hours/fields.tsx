import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  EmptyState,
  Form,
  NumberField,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Activity } from "../../../model/co-financing/hours.ts";
import { payers } from "../../../model/co-financing/hours.ts";
import { payerWords } from "../words.ts";

type Props = {
  readonly action: string;
  readonly activities: readonly Activity[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function HoursFields({ action, activities, typed, faults }: Props) {
  if (activities.length === 0)
    return (
      <EmptyState text="Projektet har inga aktiviteter än. Lägg till koderna på projektets sida först." />
    );
  return (
    <Form action={action} typed={typed} faults={faults}>
      <TextField
        name="anstalld"
        label="Anställd"
        help="Anställningsnummer eller annat tecken med en siffra. Aldrig ett namn eller personnummer."
        width="medium"
      />
      <DateField name="datum" label="Dag" />
      <Select
        name="aktivitet"
        label="Aktivitet"
        options={activities.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      />
      <NumberField name="timmar" label="Timmar" help="Till exempel 7,5 eller 7:30." decimals />
      <RadioGroup
        name="betalare"
        label="Vem betalar tiden?"
        value="project"
        options={payers.map((payer) => ({ value: payer, label: payerWords[payer] }))}
      />
      <NumberField
        name="timkostnad"
        label="Kronor per timme"
        help="Enhetskostnaden i finansiärens tabell."
        unit="kr"
        decimals
        optional
      />
      <TextField name="organisation" label="Organisation" optional />
      <SubmitButton>Lägg till tiden</SubmitButton>
    </Form>
  );
}
