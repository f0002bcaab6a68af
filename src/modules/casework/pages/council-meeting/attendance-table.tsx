import { DataTable, EmptyState } from "../../../../ui/index.ts";
import type { Attendance } from "../../model/council/meeting.ts";

/** Who sits at the table, for which agency, and who came. */
export function AttendanceTable({ attendance }: { readonly attendance: readonly Attendance[] }) {
  return (
    <DataTable
      caption="Deltagare vid mötet"
      captionHidden
      rows={attendance}
      columns={[
        { key: "namn", label: "Namn eller befattning", cell: ({ name }) => name },
        { key: "myndighet", label: "Myndighet", cell: ({ agency }) => agency },
        {
          key: "narvaro",
          label: "Närvaro",
          cell: ({ present }) => (present === null ? "–" : present ? "Närvarande" : "Frånvarande"),
        },
      ]}
      empty={<EmptyState text="Ingen har plats vid mötet än." />}
    />
  );
}
