import type { Faults, Typed } from "../../../../ui/index.ts";
import { DateField, Form, Hidden, NumberField, Select, SubmitButton } from "../../../../ui/index.ts";
import type { Consultation } from "../../model/council/consultation.ts";

type Props = {
  readonly action: string;
  readonly hidden: { readonly name: "id" | "version"; readonly value: string };
  readonly agencies: readonly string[];
  readonly stored?: Pick<Consultation, "heldOn" | "quantity" | "askedBy"> | undefined;
  readonly button: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Day, number and who asked: no field takes free text, so that nobody can be named. */
export function ConsultationForm({ action, hidden, agencies, stored, button, typed, faults }: Props) {
  return (
    <Form action={action} typed={typed} faults={faults}>
      <Hidden name={hidden.name} value={hidden.value} />
      <DateField name="heldOn" label="Dag" value={stored?.heldOn} />
      <NumberField
        name="quantity"
        label="Antal konsultationer"
        value={stored === undefined ? "1" : String(stored.quantity)}
        maxlength={20}
      />
      <Select
        name="askedBy"
        label="Vem som frågade"
        optional
        options={agencies.map((name) => ({ value: name, label: name }))}
        value={stored?.askedBy ?? undefined}
      />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
