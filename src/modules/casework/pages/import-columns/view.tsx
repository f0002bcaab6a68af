import type { Faults, Typed } from "../../../../ui/index.ts";
import { FieldsetSection, Form, Lead, PageHeading, Select, SubmitButton } from "../../../../ui/index.ts";
import type { UnsettledFile } from "../../actions/import/read-mappings.ts";
import { formatOf } from "../../model/import/file-kinds.ts";
import { fieldOf } from "./form.ts";

type Props = {
  readonly batchId: string;
  readonly unsettled: readonly UnsettledFile[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ColumnsForm({ batchId, unsettled, typed, faults }: Props) {
  return (
    <>
      <PageHeading kicker="Import">Peka ut kolumnerna</PageHeading>
      <Lead>
        Rubrikerna i filen är inte de vanliga. Välj vilken kolumn som är vilken. Samma val föreslås nästa gång
        en fil har samma rubriker.
      </Lead>
      <Form action={`/import/${batchId}/kolumner`} typed={typed} faults={faults}>
        {unsettled.map((one, at) => (
          <FileColumns one={one} at={at} />
        ))}
        <SubmitButton>Kontrollera filerna</SubmitButton>
      </Form>
    </>
  );
}

function FileColumns({ one, at }: { readonly one: UnsettledFile; readonly at: number }) {
  const { file, proposals } = one;
  const mayBeEmpty = formatOf(file.kind).optional;
  const options = file.header.map((name, index) => ({
    value: String(index),
    label: name.trim() === "" ? `Kolumn ${index + 1} (utan rubrik)` : name,
  }));
  return (
    <FieldsetSection legend={file.name} id={`fil-${at}`}>
      {proposals.map(({ column, index, certainty }) => (
        <Select
          name={fieldOf(at, column)}
          label={column}
          options={options}
          value={index === null ? undefined : String(index)}
          emptyLabel="Finns inte i filen"
          help={helpFor(certainty, mayBeEmpty.includes(column))}
          optional={mayBeEmpty.includes(column)}
        />
      ))}
    </FieldsetSection>
  );
}

function helpFor(certainty: "same" | "near" | "none", mayBeEmpty: boolean): string | undefined {
  if (certainty === "near") return "Förslag efter rubriken. Kontrollera att det stämmer.";
  if (certainty === "same") return undefined;
  return mayBeEmpty
    ? "Ingen rubrik liknar den här. Värdena får vara tomma, men kolumnen måste finnas."
    : "Ingen rubrik liknar den här. Filen kan inte läsas in utan kolumnen.";
}
