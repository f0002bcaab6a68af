import type { Temporal } from "temporal-polyfill";
import { formatDate } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Layout,
  Lead,
  PageHeading,
  Status,
} from "../../../../ui/index.ts";
import type { OverviewRow } from "../../actions/read-overview.ts";
import { dueOn, kindNames } from "../../model/report.ts";
import { countText } from "../words.ts";

type Props = {
  readonly rows: readonly OverviewRow[];
  readonly slug: string;
  readonly today: Temporal.PlainDate;
  readonly mayWrite: boolean;
};

export function ListView({ rows, slug, today, mayWrite }: Props) {
  return (
    <Layout>
      <PageHeading
        action={mayWrite ? <ButtonLink href="/dokument/nytt">Skapa ett dokument</ButtonLink> : undefined}
      >
        Dokument
      </PageHeading>
      <Lead>Planer och redovisningar, med siffrorna hämtade direkt ur förbundets uppgifter.</Lead>
      <DataTable<OverviewRow>
        caption="Planer och redovisningar"
        captionHidden
        rows={rows}
        rowHref={({ report }) => `/dokument/${report.id}`}
        empty={
          <EmptyState
            text="Här är tomt än så länge. Planer och redovisningar som någon skapar hamnar här."
            next={mayWrite ? <a href="/dokument/nytt">Skapa det första dokumentet</a> : undefined}
          />
        }
        columns={[
          { key: "dokument", label: "Dokument", cell: ({ report }) => kindNames[report.kind] },
          { key: "ar", label: "År", cell: ({ report }) => String(report.year) },
          { key: "lage", label: "Läge", cell: (row) => <State row={row} /> },
          { key: "kvar", label: "Återstår", cell: (row) => remaining(row) },
          {
            key: "klar",
            label: "Ska vara klar",
            cell: ({ report }) => <Due report={report} today={today} />,
          },
        ]}
      />
      <p>
        <a href={`/oppet/${slug}`}>Se de publicerade dokumenten som allmänheten ser dem</a>
      </p>
    </Layout>
  );
}

function State({ row: { report, version } }: { readonly row: OverviewRow }) {
  if (version !== null) return <Status tone="done">{`Publicerad, version ${version}`}</Status>;
  if (report.adoptedOn !== null) return <Status tone="active">{`Antagen ${report.adoptedOn}`}</Status>;
  return <Status tone="neutral">Under arbete</Status>;
}

function remaining({ missing, kept, comments }: OverviewRow): string {
  const parts = [
    ...(missing === 0 ? [] : [countText(missing, "text saknas", "texter saknas")]),
    ...(kept === 0
      ? []
      : [countText(kept, "text är kvar från förra året", "texter är kvar från förra året")]),
    ...(comments === 0 ? [] : [countText(comments, "öppen kommentar", "öppna kommentarer")]),
  ];
  return parts.length === 0 ? "Alla texter är skrivna" : parts.join(", ");
}

type DueProps = { readonly report: OverviewRow["report"]; readonly today: Temporal.PlainDate };

/** The day is kept by adoption; when the document is published does not matter (24 § lagen 2003:1210). */
function Due({ report: { kind, year, adoptedOn }, today }: DueProps) {
  const day = dueOn(kind, year);
  if (day === null) return <>Ingen lagstadgad dag</>;
  if ((adoptedOn ?? today.toString()) <= day) return formatDate(day);
  const words = adoptedOn === null ? "Försenad, skulle vara klar" : "Antagen efter";
  return <Status tone="attention">{`${words} ${formatDate(day)}`}</Status>;
}
