import { dutyNames } from "../../../../platform/access/duty.ts";
import type { Column } from "../../../../ui/index.ts";
import { DataTable, EmptyState } from "../../../../ui/index.ts";
import type { ListedEvent, LogPage } from "../../actions/person/read-log.ts";
import { eventsPerPage } from "../../actions/person/read-log.ts";
import { personMark } from "../../model/person/person.ts";
import { eventWords } from "./event-words.ts";
import { logTime } from "./log-time.ts";

type Props = { readonly list: LogPage; readonly page: number; readonly of: "person" | "user" };

/** Lines of the log, newest first. Persons stand as marks: the log never says who they are. */
export function LogTable({ list, page, of }: Props) {
  const who: Column<ListedEvent> =
    of === "person"
      ? { key: "vem", label: "Vem", cell: ({ userName }) => userName }
      : {
          key: "person",
          label: "Person",
          cell: ({ personId }) => (personId === null ? "–" : personMark(personId)),
        };
  return (
    <DataTable
      caption="Loggen, det senaste först"
      captionHidden
      columns={[
        { key: "tid", label: "Tid", nowrap: true, cell: ({ at }) => logTime(at) },
        who,
        { key: "vad", label: "Vad", cell: ({ event }) => eventWords(event) },
        {
          key: "uppdrag",
          label: "Uppdrag",
          cell: ({ duty, unitName }) =>
            [dutyNames[duty as keyof typeof dutyNames], unitName].filter((part) => part !== "").join(", "),
        },
      ]}
      rows={list.rows}
      paging={{ page, size: eventsPerPage, total: list.total }}
      empty={<EmptyState text="Loggen är tom här. När någon läser eller ändrar något hamnar det här." />}
    />
  );
}
