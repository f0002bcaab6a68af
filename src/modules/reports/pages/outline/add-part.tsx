import type { Faults } from "../../../../ui/index.ts";
import { Form, RadioGroup, Select, SubmitButton, TextField } from "../../../../ui/index.ts";
import type { ReportBlock } from "../../model/report.ts";

type Props = {
  readonly reportId: string;
  readonly blocks: readonly ReportBlock[];
  readonly titles: ReadonlyMap<string, string>;
  readonly faults: Faults | undefined;
};

export function AddPart({ reportId, blocks, titles, faults }: Props) {
  return (
    <Form action={`/dokument/${reportId}/del`} faults={faults}>
      <RadioGroup
        name="slag"
        label="Vad ska läggas till?"
        value="text"
        options={[
          { value: "text", label: "En text" },
          { value: "data", label: "En tabell eller ett diagram ur uppgifterna" },
          { value: "heading", label: "En rubrik" },
          { value: "pageBreak", label: "En ny sida" },
        ]}
      />
      <TextField name="rubrik" label="Rubrik" optional />
      <Select
        name="niva"
        label="Rubrikens nivå"
        emptyLabel={null}
        value="1"
        options={[
          { value: "1", label: "Kapitel" },
          { value: "2", label: "Avsnitt" },
          { value: "3", label: "Underavsnitt" },
        ]}
      />
      <Select
        name="data"
        label="Tabell eller diagram"
        optional
        options={[...titles].map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="efter"
        label="Ska stå efter"
        optional
        emptyLabel="Sist i dokumentet"
        options={blocks.map(({ id, heading, dataKey }) => ({
          value: id,
          label: heading || titles.get(dataKey) || "Del utan rubrik",
        }))}
      />
      <SubmitButton>Lägg till delen</SubmitButton>
    </Form>
  );
}
