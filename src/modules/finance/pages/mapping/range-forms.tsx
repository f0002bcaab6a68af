import { Form, Select, SubmitButton, TextField } from "../../../../ui/index.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { statementLines } from "../../model/statements/statement-line.ts";
import type { FailedForm } from "./view.tsx";

const fromHelp = "Ett helt konto, eller början av flera: 45 är alla konton som börjar med 45.";

type Props = { readonly year: number; readonly failed: FailedForm | undefined };

export function AccountRangeForm({ year, failed }: Props) {
  return (
    <Form
      action={`/ekonomi/koppling/kontointervall?ar=${year}`}
      typed={failed?.typed}
      faults={failed?.faults}
    >
      <TextField name="fran" label="Från konto" help={fromHelp} width="short" />
      <TextField name="till" label="Till konto" width="short" optional />
      <Select
        name="rad"
        label="Rad i räkenskaperna"
        options={statementLines.map(({ key, label }) => ({ value: key, label }))}
      />
      <TextField
        name="not"
        label="Rad i noten"
        help="Så som raden ska heta i noten, till exempel Lokalkostnader."
        optional
      />
      <SubmitButton>Koppla kontona</SubmitButton>
    </Form>
  );
}

export function RowRangeForm({ year, rows, failed }: Props & { readonly rows: readonly FinanceRow[] }) {
  return (
    <Form action={`/ekonomi/koppling/radintervall?ar=${year}`} typed={failed?.typed} faults={failed?.faults}>
      <TextField name="fran" label="Från konto" help={fromHelp} width="short" />
      <TextField name="till" label="Till konto" width="short" optional />
      <TextField
        name="objekt"
        label="Bara med objektet"
        help="Dimension och objekt, till exempel 1:120. Lämna tomt om alla objekt ska med."
        width="short"
        optional
      />
      <Select
        name="budgetrad"
        label="Rad i budgeten"
        options={rows.map((row) => ({ value: row.id, label: row.label }))}
      />
      <SubmitButton>Koppla till raden</SubmitButton>
    </Form>
  );
}
