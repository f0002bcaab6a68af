import type { Column } from "../../../../ui/index.ts";
import { Status } from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { ParticipationLine } from "../../model/participation/list.ts";
import { keyWords } from "./filter.ts";

export function columnsOf(
  words: ParticipationWords,
  severalInterventions: boolean,
  ongoingOnly: boolean,
): readonly Column<ParticipationLine>[] {
  const intervention: Column<ParticipationLine> = {
    key: "insats",
    label: "Insats",
    cell: (line) => words.intervention(line.interventionId),
  };
  return [
    { key: keyWords.name, label: "Namn", cell: nameOf, sortable: true },
    ...(severalInterventions ? [intervention] : []),
    {
      key: keyWords.municipality,
      label: "Kommun",
      cell: (line) => words.municipality(line.municipalityId),
      sortable: true,
    },
    { key: keyWords.sex, label: "Kön", cell: (line) => words.label("sex", line.sex), sortable: true },
    { key: keyWords.age, label: "Ålder", cell: (line) => line.age ?? "–", numeric: true, sortable: true },
    {
      key: keyWords.enrolled,
      label: "Inskriven",
      cell: (line) => line.enrolledOn,
      sortable: true,
      nowrap: true,
    },
    ...(ongoingOnly ? [] : exitColumns(words)),
  ];
}

function nameOf({ familyName, givenName }: ParticipationLine): string {
  const name = [familyName, givenName].filter((part) => part !== null).join(", ");
  return name === "" ? "Namn saknas" : name;
}

function exitColumns(words: ParticipationWords): readonly Column<ParticipationLine>[] {
  return [
    {
      key: keyWords.exited,
      label: "Avslutad",
      cell: (line) => line.exitedOn ?? <Status tone="active">Pågår</Status>,
      sortable: true,
      nowrap: true,
    },
    {
      key: keyWords.reason,
      label: "Avslutsorsak",
      cell: (line) => (line.exitReason === null ? "" : words.label("exitReason", line.exitReason)),
      sortable: true,
    },
  ];
}
