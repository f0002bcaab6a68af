import type { Faults } from "../../../../ui/index.ts";
import { FileField, Form, Lead, PageHeading, SubmitButton } from "../../../../ui/index.ts";

export function CheckStart({ faults }: { readonly faults?: Faults | undefined }) {
  return (
    <>
      <PageHeading>Granska dokument</PageHeading>
      <Lead>
        Välj en plan eller årsredovisning i Word, Excel eller CSV. Alla summor, skillnader och andelar i
        tabellerna räknas om, och det som inte stämmer visas på sin plats.
      </Lead>
      <p>Filen sparas inte. Den läses, räknas om och glöms.</p>
      <CheckForm faults={faults} />
    </>
  );
}

export function CheckForm({
  faults,
  again = false,
}: {
  readonly faults?: Faults | undefined;
  readonly again?: boolean;
}) {
  return (
    <Form action="/granska" faults={faults} hasFiles>
      <FileField
        name="fil"
        label="Dokument"
        accept=".docx,.xlsx,.csv"
        help="Word (.docx) eller Excel (.xlsx), högst 20 MB, eller CSV, högst 2 MB."
      />
      <SubmitButton kind={again ? "secondary" : "primary"}>
        {again ? "Granska ett annat dokument" : "Granska dokumentet"}
      </SubmitButton>
    </Form>
  );
}
