import { FileField, Form, Section, Select, SubmitButton, TextField } from "../../../../../ui/index.ts";
import { units } from "../../../model/statements/published/figure.ts";
import type { PublishedProps } from "./view.tsx";
import { unitLabels } from "./words.ts";

const path = "/ekonomi/rakenskaper/publicerat";
const documentHelp = "Till exempel Årsredovisning 2017. Samma namn samlar siffrorna.";

export function FileForm({ year, typed, faults, sent }: PublishedProps) {
  const own = sent === "fil" ? { typed, faults } : {};
  return (
    <Section id="fil" heading="Läs in en fil">
      <Form action={`${path}/fil?ar=${year}`} hasFiles {...own}>
        <TextField name="ur" label="Dokument" help={documentHelp} />
        <FileField
          name="fil"
          label="Fil"
          help="Excel eller CSV med kolumnerna Nyckel, Belopp, Enhet och Plats. Med kolumnerna Samband (summa, andel eller högst) och Delar (nycklar med | emellan) säger du vad mer som ska stämma."
          accept=".xlsx,.csv,.txt"
        />
        <SubmitButton>Läs in siffrorna</SubmitButton>
      </Form>
    </Section>
  );
}

export function FigureForm({ year, typed, faults, sent }: PublishedProps) {
  const own = sent === "siffra" ? { typed, faults } : {};
  return (
    <Section id="siffra" heading="Skriv in en siffra">
      <Form action={`${path}?ar=${year}`} {...own}>
        <TextField name="dokument" label="Dokument" help={documentHelp} />
        <TextField
          name="nyckel"
          label="Nyckel"
          help="Tabell, rad och kolumn med snedstreck emellan, som resultat/costs/2017. Mallen har alla nycklar för räkenskaperna."
        />
        <TextField name="belopp" label="Belopp" help="Med dokumentets tecken och i dokumentets enhet." />
        <Select
          name="enhet"
          label="Enhet"
          value="kronor"
          options={units.map((unit) => ({ value: unit, label: unitLabels[unit] }))}
        />
        <TextField name="plats" label="Plats i dokumentet" help="Till exempel Not 4, sidan 17." optional />
        <SubmitButton kind="secondary">Spara siffran</SubmitButton>
      </Form>
    </Section>
  );
}
