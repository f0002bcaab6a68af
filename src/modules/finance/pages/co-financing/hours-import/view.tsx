import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
  FileField,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
  TextArea,
} from "../../../../../ui/index.ts";
import type { Project } from "../../../model/co-financing/project.ts";

export interface RowFinding {
  readonly line: number;
  readonly text: string;
}

type Props = {
  readonly project: Project;
  readonly year: number;
  readonly findings: readonly RowFinding[];
  /** What was pasted or read from the file. */
  readonly text: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function HoursImportView({ project, year, findings, text, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/projekt/${project.id}/tid?ar=${year}`, label: `Arbetad tid ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0 || findings.length > 0}
    >
      <PageHeading>Läs in tid</PageHeading>
      <Lead>
        Klistra in rader från Excel, eller välj en fil. Alla rader läses in, eller ingen om något är fel.
      </Lead>
      <Findings findings={findings} />
      <Form
        action={`/ekonomi/projekt/${project.id}/tid/las-in?ar=${year}`}
        typed={typed}
        faults={faults}
        hasFiles
      >
        <TextArea
          name="rader"
          label="Rader med rubriker"
          help="Rubriker: anställd, datum, aktivitet, timmar. Frivilliga: betalas av, kronor per timme, organisation."
          optional
          rows={12}
          value={text}
        />
        <FileField name="fil" label="CSV- eller Excelfil" optional accept=".csv,.txt,.xlsx" />
        <SubmitButton>Läs in tiden</SubmitButton>
      </Form>
    </Layout>
  );
}

function Findings({ findings }: { readonly findings: readonly RowFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <InfoBox kind="warning" heading="Inget är inläst">
      <DataTable<RowFinding>
        caption="Rader att rätta"
        rows={findings}
        empty=""
        columns={[
          { key: "rad", label: "Rad", numeric: true, cell: ({ line }) => String(line) },
          { key: "fel", label: "Vad som behöver rättas", cell: ({ text }) => text },
        ]}
      />
    </InfoBox>
  );
}
