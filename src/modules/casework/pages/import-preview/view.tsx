import { formatCount } from "../../../../platform/values/format.ts";
import {
  ButtonRow,
  DataTable,
  Form,
  Hidden,
  InfoBox,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { BatchView } from "../../actions/import/batch-steps.ts";
import type { ImportSummary } from "../../model/import/summary.ts";
import { UploadForm } from "../import-start/view.tsx";
import { kindNames } from "../import-words/words.ts";
import { FindingsTable } from "./findings-table.tsx";

const pageSize = 50;

type Props = { readonly view: BatchView; readonly page: number };

/** What an import will do, before it does it. */
export function ImportPreview({ view, page }: Props) {
  const { batch, findings } = view;
  const rejected = findings.filter(({ severity }) => severity === "reject").length;
  const serials = findings.some(({ kind }) => kind.startsWith("excel-serienummer"));
  const last = Math.max(Math.ceil(findings.length / pageSize), 1);
  const number = Math.min(page, last);
  return (
    <>
      <PageHeading kicker="Import">{rejected > 0 ? "Filerna har fel" : "Förhandsvisning"}</PageHeading>
      <Lead>{leadOf(rejected, batch.summary)}</Lead>
      {serials ? <SerialQuestion batchId={batch.id} /> : null}
      {rejected === 0 ? (
        <Confirm batchId={batch.id} />
      ) : (
        <p>
          <a href="#filer">Lämna in rättade filer</a>
        </p>
      )}
      {batch.summary === null ? null : <Counts summary={batch.summary} />}
      {findings.length === 0 ? null : (
        <FindingsTable
          batchId={batch.id}
          findings={findings.slice((number - 1) * pageSize, number * pageSize)}
          paging={{ page: number, size: pageSize, total: findings.length }}
        />
      )}
      <Section heading={rejected > 0 ? "Lämna in rättade filer" : "Lägg till eller byt ut filer"} id="filer">
        <p>
          Inlämnade filer: {batch.settings.files.map(({ name }) => name).join(", ")}. En fil med samma namn
          byts ut.
        </p>
        <UploadForm action={`/import/${batch.id}/filer`} kind={rejected > 0 ? "primary" : "secondary"}>
          Lämna in och kontrollera igen
        </UploadForm>
      </Section>
      {rejected === 0 ? null : <Cancel batchId={batch.id} />}
    </>
  );
}

function leadOf(rejected: number, summary: ImportSummary | null): string {
  if (rejected === 1) return "Ingenting är sparat. Ett fel måste rättas innan filerna kan importeras.";
  if (rejected > 1)
    return `Ingenting är sparat. ${formatCount(rejected)} fel måste rättas innan filerna kan importeras.`;
  if (summary !== null && summary.new + summary.changed === 0)
    return "Allt i filerna är redan importerat, så ingenting ändras om du bekräftar.";
  return "Så här blir det om du bekräftar. Ingenting är sparat än.";
}

function Confirm({ batchId }: { readonly batchId: string }) {
  return (
    <Form action={`/import/${batchId}/bekrafta`}>
      <ButtonRow>
        <SubmitButton>Bekräfta importen</SubmitButton>
        <SubmitButton kind="secondary" formaction={`/import/${batchId}/avbryt`}>
          Avbryt importen
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function Cancel({ batchId }: { readonly batchId: string }) {
  return (
    <Section heading="Avbryt importen" id="avbryt">
      <p>Ingenting sparas, och de inlämnade filerna tas bort.</p>
      <Form action={`/import/${batchId}/avbryt`}>
        <SubmitButton kind="secondary">Avbryt importen</SubmitButton>
      </Form>
    </Section>
  );
}

/** Excel keeps days as numbers; only the user can say that a number was meant as a day. */
function SerialQuestion({ batchId }: { readonly batchId: string }) {
  return (
    <InfoBox heading="Excel har gjort om datum till nummer">
      <p>Numren kan räknas om till de dagar som Excel menar, till exempel 42799 till 2017-03-05.</p>
      <Form action={`/import/${batchId}/kontrollera`}>
        <Hidden name="datum" value="gor-om" />
        <SubmitButton kind="secondary">Gör om till datum</SubmitButton>
      </Form>
    </InfoBox>
  );
}

function Counts({ summary }: { readonly summary: ImportSummary }) {
  const sums = new Map([
    ["fil", "Summa"],
    ["nya", formatCount(summary.new)],
    ["andrade", formatCount(summary.changed)],
    ["oforandrade", formatCount(summary.unchanged)],
    ["avvisade", formatCount(summary.rejected)],
  ]);
  return (
    <Section heading="Rader per fil" id="rader">
      <DataTable
        caption="Rader per fil"
        captionHidden
        narrow="scroll"
        rows={summary.kinds}
        empty={null}
        footer={sums}
        columns={[
          { key: "fil", label: "Fil", cell: ({ kind }) => kindNames[kind] },
          { key: "nya", label: "Nya", numeric: true, cell: (row) => formatCount(row.new) },
          { key: "andrade", label: "Ändrade", numeric: true, cell: (row) => formatCount(row.changed) },
          {
            key: "oforandrade",
            label: "Oförändrade",
            numeric: true,
            cell: (row) => formatCount(row.unchanged),
          },
          { key: "avvisade", label: "Avvisade", numeric: true, cell: (row) => formatCount(row.rejected) },
        ]}
      />
    </Section>
  );
}
