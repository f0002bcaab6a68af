import { formatDecimal } from "../../../../platform/values/format.ts";
import type { Column } from "../../../../ui/index.ts";
import { DataTable, EmptyState, Section } from "../../../../ui/index.ts";
import type { Activity } from "../../model/participation/details.ts";
import type { PartProps } from "./view.tsx";

export function ActivitySection({ seen, words, mayChange }: PartProps) {
  const home = `/deltagare/${seen.participation.id}/aktiviteter`;
  const columns: readonly Column<Activity>[] = [
    { key: "name", label: "Aktivitet", cell: ({ name }) => name },
    { key: "kind", label: "Typ", cell: ({ kind }) => words.label("activityKind", kind) },
    { key: "from", label: "Från", cell: ({ startsOn }) => startsOn, nowrap: true },
    { key: "to", label: "Till", cell: ({ endsOn }) => endsOn ?? "pågår", nowrap: true },
    {
      key: "hours",
      label: "Timmar i veckan",
      cell: ({ hoursPerWeek }) =>
        hoursPerWeek === null ? "–" : formatDecimal(hoursPerWeek, hoursPerWeek % 1 === 0 ? 0 : 1),
      numeric: true,
    },
  ];
  return (
    <Section
      id="aktiviteter"
      heading="Aktiviteter"
      action={mayChange ? <a href={`${home}/ny`}>Lägg till aktivitet</a> : undefined}
    >
      <DataTable
        caption="Aktiviteter"
        captionHidden
        columns={columns}
        rows={seen.activities}
        rowHref={mayChange ? ({ id }) => `${home}/${id}` : undefined}
        empty={
          <EmptyState text="Inga aktiviteter än. Praktik, kurser, samtal och annat som personen gör i insatsen står här." />
        }
      />
    </Section>
  );
}
