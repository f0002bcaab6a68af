import { dutyNames } from "../../../../platform/access/duty.ts";
import type { DocumentContent } from "../../../../platform/documents/index.ts";
import type { LogPage } from "../../actions/person/read-log.ts";
import type { Person } from "../../model/person/person.ts";
import { personMark, personName } from "../../model/person/person.ts";
import { eventWords } from "../log-views/event-words.ts";
import { logTime } from "../log-views/log-time.ts";

/** The extract that a participant may have of who has read about it. Of a protected person it carries a mark, no identity. */
export function extractContent(
  person: Person,
  log: LogPage,
  association: string,
  today: string,
): DocumentContent {
  const who = person.protectedIdentity
    ? personMark(person.id)
    : `${personName(person)}, ${person.number?.masked() ?? "utan personnummer"}`;
  const rows = log.rows.map(({ at, userName, duty, unitName, event }) => [
    logTime(at),
    userName,
    place(duty, unitName),
    eventWords(event),
  ]);
  return {
    title: "Loggutdrag",
    subtitle: who,
    association,
    date: today,
    titlePage: false,
    blocks: [
      {
        kind: "paragraph",
        text: "Utdraget visar vem som har läst eller ändrat uppgifter om dig här, när och i vilket uppdrag. Det senaste står först. Fråga den som gav dig utdraget om något är oklart.",
      },
      rows.length === 0
        ? { kind: "paragraph", text: "Ingen har läst eller ändrat uppgifter om dig." }
        : {
            kind: "table",
            caption: "Läsningar och ändringar",
            columns: [
              { label: "Tid" },
              { label: "Vem", width: 3 },
              { label: "Uppdrag", width: 4 },
              { label: "Vad", width: 4 },
            ],
            rows,
          },
      ...(log.total > log.rows.length
        ? [
            {
              kind: "paragraph" as const,
              text: `Loggen har ${log.total} rader. Här står de ${log.rows.length} senaste.`,
            },
          ]
        : []),
    ],
  };
}

function place(duty: string, unitName: string): string {
  return [dutyNames[duty as keyof typeof dutyNames], unitName].filter((part) => part !== "").join(", ");
}
