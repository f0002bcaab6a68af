import type { TabularColumn, TabularRow } from "../../../../platform/documents/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { ParticipationLine } from "../../model/participation/list.ts";

/** The same columns as on the page. Protected persons are never in the list, and so never in a file. */
export const exportColumns: readonly TabularColumn[] = [
  { label: "Efternamn", kind: "text", width: 22 },
  { label: "Förnamn", kind: "text", width: 18 },
  { label: "Insats", kind: "text", width: 26 },
  { label: "Kommun", kind: "text", width: 14 },
  { label: "Kön", kind: "text", width: 12 },
  { label: "Ålder vid inskrivning", kind: "integer", width: 20 },
  { label: "Inskriven", kind: "date", width: 12 },
  { label: "Avslutad", kind: "date", width: 12 },
  { label: "Avslutsorsak", kind: "text", width: 34 },
];

export function exportRows(
  lines: readonly ParticipationLine[],
  words: ParticipationWords,
): readonly TabularRow[] {
  return lines.map((line) => [
    line.familyName,
    line.givenName,
    words.intervention(line.interventionId),
    words.municipality(line.municipalityId),
    words.label("sex", line.sex),
    line.age,
    line.enrolledOn,
    line.exitedOn,
    line.exitReason === null ? null : words.label("exitReason", line.exitReason),
  ]);
}
