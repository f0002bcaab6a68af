import type { Faults } from "../../../../../ui/index.ts";
import { Checkbox, FileField, Form, Hidden, SubmitButton } from "../../../../../ui/index.ts";

/** The file and what to leave out of it. */
export function UploadForm({
  year,
  faults,
}: {
  readonly year: number;
  readonly faults?: Faults | undefined;
}) {
  return (
    <Form action="/ekonomi/bokforing" faults={faults} hasFiles>
      <Hidden name="ar" value={String(year)} />
      <FileField
        name="fil"
        label="SIE-fil"
        accept=".se,.si,.sie"
        help="Typ 1–4 eller 4I, högst 200 MB. Välj helst typ 4 med verifikationer. Filens eget år gäller."
      />
      <Checkbox
        name="anstallda"
        value="ja"
        label="Ta med dimension 7, anställda"
        help="Lämnas annars utanför, liksom signaturer, eftersom de pekar ut personer."
      />
      <SubmitButton>Läs in och granska</SubmitButton>
    </Form>
  );
}
