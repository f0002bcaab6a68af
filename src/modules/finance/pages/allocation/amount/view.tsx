import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  FileField,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import { amountStages } from "../../../model/allocation/state-amount.ts";
import { stageWords } from "../words.ts";

type Props = {
  readonly year: number;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function AmountView({ year, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/tilldelning?ar=${year}`, label: `Statens tilldelning ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Lägg till ett belopp</PageHeading>
      <Form action="/ekonomi/tilldelning/ny" typed={typed} faults={faults} hasFiles>
        <NumberField name="ar" label="År som beloppet gäller" value={String(year)} />
        <RadioGroup
          name="steg"
          label="Steg"
          help="Samma steg kan komma flera gånger. Inget tidigare belopp ändras."
          options={amountStages.map((stage) => ({ value: stage, label: stageWords[stage] }))}
        />
        <NumberField
          name="belopp"
          label="Belopp"
          unit="kr"
          help="Hela kronor, till exempel 9 032 434."
          decimals
        />
        <DateField name="datum" label="Brevets eller beslutets datum" />
        <TextField
          name="referens"
          label="Referens"
          help="Till exempel Försäkringskassans diarienummer."
          optional
        />
        <TextArea name="not" label="Anteckning" optional rows={3} />
        <FileField
          name="papper"
          label="Brevet eller beslutet"
          help="PDF, bild, Word, Excel eller text, högst 20 MB."
          optional
          accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt"
        />
        <SubmitButton>Lägg till beloppet</SubmitButton>
      </Form>
    </Layout>
  );
}
