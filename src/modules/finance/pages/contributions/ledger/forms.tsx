import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  Form,
  Hidden,
  NumberField,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Member } from "../../../../associations/index.ts";

type Sent = { readonly typed?: Typed | undefined; readonly faults?: Faults | undefined };

export function CallForm({ year, typed, faults }: Sent & { readonly year: number }) {
  return (
    <Form action="/ekonomi/avgifter/reskontra/avisera" typed={typed} faults={faults}>
      <NumberField name="ar" label="År" value={String(year)} />
      <RadioGroup
        name="andel"
        label="Hur mycket ska aviseras?"
        value="allt"
        options={[
          { value: "allt", label: "Allt som återstår av året" },
          { value: "halva", label: "Hälften av årets avgift" },
          { value: "fjardedel", label: "En fjärdedel av årets avgift" },
        ]}
      />
      <DateField name="dag" label="Avins dag" value="idag" />
      <DateField name="forfaller" label="Ska vara betald senast" />
      <TextField name="nummer" label="Avins nummer eller märkning" width="medium" optional />
      <SubmitButton>Avisera medlemmarna</SubmitButton>
    </Form>
  );
}

export function EntryForm(props: Sent & { readonly year: number; readonly members: readonly Member[] }) {
  const { year, members, typed, faults } = props;
  return (
    <Form action="/ekonomi/avgifter/reskontra/rad" typed={typed} faults={faults}>
      <NumberField name="ar" label="År" value={String(year)} />
      <Select
        name="medlem"
        label="Medlem"
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        name="slag"
        label="Vad gäller raden?"
        value="paid"
        options={[
          { value: "paid", label: "En betalning" },
          {
            ...{ value: "corrected", label: "En rättelse av ett tidigare år" },
            help: "Står som en egen rad bredvid årets avgift. Minus om medlemmen ska få tillbaka.",
          },
          { value: "called", label: "En avi till bara den här medlemmen" },
        ]}
      />
      <TextField name="belopp" label="Belopp (kr)" width="medium" inputmode="decimal" unit="kr" />
      <DateField name="dag" label="Dag" value="idag" />
      <DateField
        name="forfaller"
        label="Ska vara betald senast"
        help="Bara för en avi. Till exempel 2026-03-05."
        optional
      />
      <NumberField name="rattar" label="Rättelsen gäller år" help="Bara för en rättelse." optional />
      <TextField name="nummer" label="Verifikation eller märkning" width="medium" optional />
      <TextField name="anteckning" label="Anteckning" optional />
      <SubmitButton>Spara raden</SubmitButton>
    </Form>
  );
}

/** One button per row: the row stays, and another takes it back. */
export function ReverseForm({ id, what }: { readonly id: string; readonly what: string }) {
  return (
    <Form action="/ekonomi/avgifter/reskontra/angra">
      <Hidden name="rad" value={id} />
      <SubmitButton kind="secondary">
        Ångra<span class="sr-only"> {what}</span>
      </SubmitButton>
    </Form>
  );
}
