import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  FieldsetSection,
  Form,
  NumberField,
  RadioGroup,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Member } from "../../../../associations/index.ts";
import { weightName } from "./form.ts";

type Props = {
  readonly year: number;
  readonly members: readonly Member[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** What the members have agreed on how a party's part is shared. */
export function RuleForm({ year, members, typed, faults }: Props) {
  return (
    <Form action={`/ekonomi/avgifter/regler?ar=${year}`} typed={typed} faults={faults}>
      <RadioGroup
        name="part"
        label="Vilka delar?"
        value="municipality"
        options={[
          { value: "municipality", label: "Kommunerna sin fjärdedel" },
          { value: "region", label: "Regionerna sin fjärdedel" },
        ]}
      />
      <NumberField name="fran" label="Gäller från och med år" value={String(year)} />
      <RadioGroup
        name="nyckel"
        label="Hur delar de?"
        value="population"
        options={[
          { value: "population", label: "Efter folkmängd" },
          { value: "fixedShares", label: "Med fasta andelar" },
          { value: "equal", label: "Lika" },
        ]}
      />
      <PopulationFields />
      <FieldsetSection
        legend="Fasta andelar"
        help="Fyll bara i när andelarna är fasta. Procent eller andra tal, till exempel 39 och 61."
      >
        {members
          .filter(({ kind }) => kind !== "state")
          .map(({ id, name }) => (
            <NumberField name={weightName(id)} label={name} decimals optional />
          ))}
      </FieldsetSection>
      <RadioGroup
        name="avrundning"
        label="Delarna avrundas till"
        help="Den största resten avrundas uppåt, så att delarna alltid blir hela summan."
        value="krona"
        options={[
          { value: "krona", label: "Hela kronor" },
          { value: "tkr", label: "Hela tusental kronor" },
          { value: "ore", label: "Öre" },
        ]}
      />
      <TextField
        name="kalla"
        label="Var står regeln?"
        help="Till exempel förbundsordningen 7 §. Visas för medlemmarna."
      />
      <SubmitButton>Spara regeln</SubmitButton>
    </Form>
  );
}

function PopulationFields() {
  return (
    <FieldsetSection legend="Folkmängd" help="Fyll bara i när de delar efter folkmängd.">
      <TextField
        name="dag"
        label="Dag"
        help="Dag och månad, till exempel 1/11 eller 31/12."
        value="1/11"
        width="short"
      />
      <RadioGroup
        name="arFore"
        label="Vilket år?"
        value="2"
        options={[
          { value: "1", label: "Året före avgiftens år" },
          {
            ...{ value: "2", label: "Två år före avgiftens år" },
            help: "Det är året innan budgeten fastställs, eftersom den fastställs året före.",
          },
          { value: "3", label: "Tre år före avgiftens år" },
          { value: "0", label: "Samma år" },
        ]}
      />
      <NumberField name="alderFran" label="Från ålder" help="0–120 är hela befolkningen." value="0" />
      <NumberField name="alderTill" label="Till och med ålder" value="120" />
    </FieldsetSection>
  );
}
