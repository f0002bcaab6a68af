import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Checkbox,
  FieldsetSection,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { EquityLadder } from "../../../model/allocation/equity-ladder.ts";
import { ladderBases, ladderModes } from "../../../model/allocation/equity-ladder.ts";
import { typedKronor } from "../money.ts";
import { rateText } from "../rate-field.ts";
import { baseWords, modeWords } from "../words.ts";
import { stepPlaces } from "./form.ts";

type Props = {
  readonly year: number;
  /** The one in force, to begin with. */
  readonly from: EquityLadder;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function NewLadderView({ year, from, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/tilldelning/trappa?ar=${year}`, label: "Trappan för eget kapital" }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Lägg till en version av trappan</PageHeading>
      <Form action={`/ekonomi/tilldelning/trappa/ny?ar=${year}`} typed={typed} faults={faults}>
        <TextField name="namn" label="Namn" value="" />
        <NumberField
          name="galler"
          label="Gäller från år"
          help="Tidigare år räknas som förut."
          value={String(year)}
        />
        <RadioGroup
          name="satt"
          label="Hur satserna räknas"
          value={from.mode}
          options={ladderModes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
        />
        <RadioGroup
          name="bas"
          label="Vad procenten räknas på"
          value={from.base}
          options={ladderBases.map((base) => ({ value: base, label: baseWords[base] }))}
        />
        <FieldsetSection legend="Steg" help="Töm båda fälten för ett steg som inte ska vara med.">
          {stepPlaces.map((place) => (
            <>
              <NumberField
                name={`fran${place}`}
                label={`Steg ${place}: från`}
                unit="kr"
                decimals
                optional={place > 1}
                value={typedKronor(from.steps[place - 1]?.from ?? null)}
              />
              <NumberField
                name={`sats${place}`}
                label={`Steg ${place}: sats`}
                unit="%"
                decimals
                optional={place > 1}
                value={stepRate(from, place)}
              />
            </>
          ))}
        </FieldsetSection>
        <TextField name="kalla" label="Källa" help="Brev, beslut eller sida, med datum." value="" />
        <Checkbox name="bekraftad" label="Trappan är bekräftad av Försäkringskassan" />
        <SubmitButton>Lägg till versionen</SubmitButton>
      </Form>
    </Layout>
  );
}

function stepRate(ladder: EquityLadder, place: number): string {
  const rate = ladder.steps[place - 1]?.rate;
  return rate === undefined ? "" : rateText(rate);
}
