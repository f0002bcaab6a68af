import { DateField, Form, Section, SubmitButton, TextArea, TextField } from "../../../../../ui/index.ts";
import type { ClosingProps } from "./view.tsx";

export function CloseForm({ year, typed, faults, facts }: ClosingProps) {
  const failing = facts.failing.filter((check) => check.level === "error").length;
  return (
    <Section id="stang" heading={`Stäng ${year}`}>
      <Form action={`/ekonomi/rakenskaper/bokslut/stang?ar=${year}`} typed={typed} faults={faults}>
        <DateField name="beslutsdag" label="Dagen för styrelsens beslut" />
        <TextField
          name="beslut"
          label="Beslutet"
          help="Paragraf och protokoll, så att den som läser hittar beslutet."
        />
        {failing === 0 ? null : (
          <TextArea
            name="motiv"
            label="Varför året stängs fast kontroller inte stämmer"
            help={`${failing} av kontrollerna stämmer inte.`}
          />
        )}
        <SubmitButton>{`Stäng räkenskaperna för ${year}`}</SubmitButton>
      </Form>
    </Section>
  );
}

export function ReopenForm({ year, typed, faults }: ClosingProps) {
  return (
    <Section id="oppna" heading={`Öppna ${year} igen`}>
      <Form action={`/ekonomi/rakenskaper/bokslut/oppna?ar=${year}`} typed={typed} faults={faults}>
        <TextArea
          name="skal"
          label="Varför året öppnas"
          help="Skälet står kvar i historiken tillsammans med ditt namn i loggen."
        />
        <SubmitButton kind="danger">{`Öppna räkenskaperna för ${year} igen`}</SubmitButton>
      </Form>
    </Section>
  );
}
