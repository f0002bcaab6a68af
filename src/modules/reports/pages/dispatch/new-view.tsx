import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  CheckboxGroup,
  DateField,
  FileField,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { DispatchDraft } from "../../actions/dispatch/read-draft.ts";

type Props = {
  readonly year: number;
  readonly draft: DispatchDraft;
  readonly published: readonly { readonly value: string; readonly label: string }[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** The letter as the data would have it, to be changed and looked through before anything leaves. */
export function NewDispatchView({ year, draft, published, typed, faults }: Props) {
  return (
    <Layout back={{ href: "/expediering", label: "Expediering" }} hasFaults={faults !== undefined}>
      <PageHeading>{`Skicka beslut för ${year}`}</PageHeading>
      <Lead>
        Texten är ifylld ur budgeten och medlemsavgifterna. Ändra den som du vill. På nästa sida ser du brevet
        innan det går i väg.
      </Lead>
      {draft.addresses.length === 0 ? (
        <InfoBox heading="Det finns inga adresser än">
          <p>
            <a href="/expediering/adresser">Lägg till medlemmarnas adresser</a>
          </p>
        </InfoBox>
      ) : null}
      <Form action="/expediering/ny" typed={typed} faults={faults} hasFiles>
        <Hidden name="ar" value={String(year)} />
        <TextField name="amne" label="Ämne" value={draft.subject} maxlength={200} />
        <TextArea name="text" label="Text" value={draft.body} rows={16} />
        <DateField name="beslutat" label="Beslutat" value={draft.decidedOn ?? ""} />
        <TextField
          name="paragraf"
          label="Paragraf eller diarienummer"
          value={draft.reference}
          width="medium"
          optional
        />
        {published.length === 0 ? null : (
          <CheckboxGroup
            name="dokument"
            label="Publicerade dokument att bifoga"
            options={published}
            optional
          />
        )}
        <FileField
          name="filer"
          label="Andra filer att bifoga"
          help="PDF, Word eller Excel, högst 20 MB var. Välj filerna igen om sidan kommer tillbaka med något att rätta."
          accept=".pdf,.docx,.xlsx"
          multiple
          optional
        />
        <CheckboxGroup
          name="mottagare"
          label="Mottagare"
          options={draft.addresses.map((one) => ({
            value: one.id,
            label: `${one.member}: ${one.address}`,
          }))}
        />
        <SubmitButton>Granska brevet</SubmitButton>
      </Form>
    </Layout>
  );
}
