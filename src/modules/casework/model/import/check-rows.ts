import type { CellReading } from "./cell-reading.ts";
import { checkConsultation, checkSurveyAnswer } from "./check-counts.ts";
import { checkActivity, checkIncome } from "./check-details.ts";
import { checkParticipation } from "./check-participation.ts";
import type { DayReading } from "./day-reading.ts";
import { readDay } from "./day-reading.ts";
import { eachRow } from "./each-row.ts";
import type { Column, FileKind } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import type { CodeList, ImportContext } from "./import-context.ts";
import type { Inspection } from "./inspect-file.ts";
import type { ParticipationIds } from "./participation-ids.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { GatheredRows } from "./rows.ts";
import type { SourceFile, SourceTable } from "./source-file.ts";

/** What the files of one import share. */
export type SharedCheck = {
  readonly context: ImportContext;
  readonly ids: ParticipationIds;
  readonly gathered: GatheredRows;
  readonly nearest: CellReading["nearest"];
  readonly surveyed: CodeList;
  readonly consultationLines: Map<string, number>;
  readonly answerCounts: Map<string, number>;
};

/** One file on its way through: `refused` means that its rows are read for their faults and then left out. */
type FileCheck = SharedCheck & {
  readonly name: string;
  readonly table: SourceTable;
  readonly refused: boolean;
  readonly reading: CellReading;
  readonly findings: Finding[];
};

/**
 * Reads a file's rows: adds to `findings`, and to the gathered rows unless the file as a whole is refused. Gives how many
 * rows are rejected.
 */
export function checkRows(
  file: SourceFile,
  inspection: Inspection,
  shared: SharedCheck,
  findings: Finding[],
): number {
  const { readable: table, refused, serialColumns } = inspection;
  if (table === null) return 0;
  const { today, serialDates } = shared.context;
  const convertSerials = serialDates === "convert";
  const reading = { today, convertSerials, serialColumns, nearest: shared.nearest, day: rememberedDay() };
  return CHECKS[file.kind]({ ...shared, name: file.name, table, refused, reading, findings });
}

const CHECKS: Record<FileKind, (file: FileCheck) => number> = {
  deltagare: (file) => {
    const { context, reading, ids } = file;
    const rejected = read(
      file,
      "deltagare",
      file.gathered.participations,
      (row) => checkParticipation(row, context, reading, ids),
      (row) => noteUnread(row, ids),
    );
    ids.endFile();
    return rejected;
  },
  forsorjning: (file) => {
    const { context, reading, ids } = file;
    return read(file, "forsorjning", file.gathered.incomes, (row) => checkIncome(row, context, reading, ids));
  },
  aktiviteter: (file) => {
    const { context, reading, ids } = file;
    return read(file, "aktiviteter", file.gathered.activities, (row) =>
      checkActivity(row, context, reading, ids),
    );
  },
  konsultationer: (file) => {
    const { context, reading, consultationLines } = file;
    return read(file, "konsultationer", file.gathered.consultations, (row) =>
      checkConsultation(row, context, reading, consultationLines),
    );
  },
  enkatsvar: (file) => {
    const { surveyed, reading, answerCounts } = file;
    return read(file, "enkatsvar", file.gathered.answers, (row) =>
      checkSurveyAnswer(row, surveyed, reading, answerCounts),
    );
  },
};

function read<K extends FileKind, T>(
  file: FileCheck,
  kind: K,
  into: T[],
  check: (row: RowCursor<Column<K>>) => T | null,
  misshapen?: (row: RowCursor<Column<K>>) => void,
): number {
  const { name, table, findings, refused } = file;
  let rejected = 0;
  eachRow<K>({ name, kind, table, findings }, (row) => {
    if (row.rejected) misshapen?.(row);
    else {
      const accepted = check(row);
      if (accepted !== null && !refused) into.push(accepted);
    }
    if (row.rejected || refused) rejected += 1;
  });
  return rejected;
}

/** A row of the wrong shape is not read, but its id was seen, and other files may refer to it. */
function noteUnread(row: RowCursor<Column<"deltagare">>, ids: ParticipationIds): void {
  const id = row.text("deltagande_id");
  if (id.trim() === "") ids.leaveHole();
  else ids.take(id, row.line);
}

/** A year has 365 days, and a large file names each of them hundreds of times. */
function rememberedDay(): CellReading["day"] {
  const known = new Map<string, DayReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = readDay(text);
    if (text.length <= 10) known.set(text, found);
    return found;
  };
}
