import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults } from "../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Expander,
  FileField,
  Form,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ImportBatch } from "../../actions/import/batch-steps.ts";
import { FILE_KIND_ORDER, formatOf } from "../../model/import/file-kinds.ts";
import { kindNames, stateNames } from "../import-words/words.ts";

type Props = { readonly batches: readonly ImportBatch[]; readonly faults?: Faults | undefined };

export function ImportStart({ batches, faults }: Props) {
  return (
    <>
      <PageHeading>Import</PageHeading>
      <Lead>
        Läs in register som redan finns, från CSV eller Excel. Du får se vad som händer innan något sparas.
      </Lead>
      <UploadForm action="/import" faults={faults}>
        Lämna in och kontrollera
      </UploadForm>
      <FormatHelp />
      <Section heading="Dina senaste importer" id="senaste">
        <DataTable
          caption="Dina senaste importer"
          captionHidden
          rows={batches}
          rowHref={({ id }) => `/import/${id}`}
          empty={<EmptyState text="Här är tomt än så länge. När du lämnar in filer hamnar de här." />}
          columns={[
            {
              key: "dag",
              label: "Inlämnad",
              nowrap: true,
              cell: ({ createdAt }) => formatDate(createdAt.slice(0, 10)),
            },
            {
              key: "filer",
              label: "Filer",
              cell: ({ settings }) => settings.files.map(({ name }) => name).join(", "),
            },
            {
              key: "lage",
              label: "Läge",
              cell: ({ state }) => (
                <Status tone={state === "done" ? "done" : state === "cancelled" ? "neutral" : "active"}>
                  {stateNames[state]}
                </Status>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}

type UploadProps = {
  readonly action: string;
  /** "secondary" where another button on the page is the one to press. */
  readonly kind?: "primary" | "secondary" | undefined;
  readonly faults?: Faults | undefined;
  readonly children: string;
};

export function UploadForm({ action, kind, faults, children }: UploadProps) {
  return (
    <Form action={action} faults={faults} hasFiles>
      <FileField
        name="filer"
        label="Filer"
        multiple
        accept=".csv,.txt,.xlsx"
        help="Välj en eller flera filer, sammanlagt högst 60 MB. Filerna tas bort när importen är klar eller avbruten."
      />
      <SubmitButton kind={kind}>{children}</SubmitButton>
    </Form>
  );
}

function FormatHelp() {
  return (
    <Expander summary="Vilka filer och kolumner som kan läsas in">
      <p>
        Fem filer kan läsas in, tillsammans eller var för sig. Heter kolumnerna något annat får du peka ut dem
        på nästa sida. Datum skrivs som 2017-03-05.
      </p>
      <dl class="summary-list">
        {FILE_KIND_ORDER.map((kind) => (
          <div class="summary-list__row">
            <dt>
              {kindNames[kind]} ({kind})
            </dt>
            <dd>{formatOf(kind).columns.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Expander>
  );
}
