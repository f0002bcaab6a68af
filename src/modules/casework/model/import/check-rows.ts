import type { CellReading } from "./cell-reading.ts";
import { checkConsultation, checkSurveyAnswer } from "./check-counts.ts";
import { checkActivity, checkIncome } from "./check-details.ts";
import type { GatheredRows } from "./check-import.ts";
import { checkParticipation } from "./check-participation.ts";
import { eachRow } from "./each-row.ts";
import type { Column, FileKind } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import type { CodeList, ImportContext } from "./import-context.ts";
import type { Inspection } from "./inspect-file.ts";
import type { ParticipationIds } from "./participation-ids.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { SourceFile } from "./source-file.ts";

/** What the files of one import share. */
export type FileCheck = {
  readonly context: ImportContext;
  readonly ids: ParticipationIds;
  readonly gathered: GatheredRows;
  readonly nearest: CellReading["nearest"];
  readonly surveyed: CodeList;
  readonly consultationLines: Map<string, number>;
  readonly answerCounts: Map<string, number>;
};

/** Reads a file's rows: adds to `findings`, and to the gathered rows unless the file as a whole is refused. */
export function checkRows(
  file: SourceFile,
  inspection: Inspection,
  shared: FileCheck,
  findings: Finding[],
): void {
  const { readable: table } = inspection;
  if (table === null) return;
  const { context, ids, gathered } = shared;
  const reading: CellReading = {
    today: context.today,
    convertSerials: context.serialDates === "convert",
    serialColumns: inspection.serialColumns,
    nearest: shared.nearest,
  };
  const keep =
    <T>(list: T[]) =>
    (row: T | null) => {
      if (row !== null && !inspection.refused) list.push(row);
    };
  const each = <K extends FileKind>(kind: K, check: (row: RowCursor<Column<K>>) => void) =>
    eachRow({ name: file.name, table, kind, findings }, check);
  switch (file.kind) {
    case "deltagare": {
      const add = keep(gathered.participations);
      each("deltagare", (row) => {
        if (row.rejected) return noteUnread(row, ids);
        add(checkParticipation(row, context, reading, ids));
      });
      return ids.endFile();
    }
    case "forsorjning": {
      const add = keep(gathered.incomes);
      return each("forsorjning", (row) => row.rejected || add(checkIncome(row, context, reading, ids)));
    }
    case "aktiviteter": {
      const add = keep(gathered.activities);
      return each("aktiviteter", (row) => row.rejected || add(checkActivity(row, context, reading, ids)));
    }
    case "konsultationer": {
      const add = keep(gathered.consultations);
      return each(
        "konsultationer",
        (row) => row.rejected || add(checkConsultation(row, context, reading, shared.consultationLines)),
      );
    }
    case "enkatsvar": {
      const add = keep(gathered.answers);
      return each(
        "enkatsvar",
        (row) => row.rejected || add(checkSurveyAnswer(row, shared.surveyed, reading, shared.answerCounts)),
      );
    }
  }
}

/** A row of the wrong shape is not read, but its id was seen, and other files may refer to it. */
function noteUnread(row: RowCursor<Column<"deltagare">>, ids: ParticipationIds): void {
  const id = row.text("deltagande_id");
  if (id.trim() === "") ids.leaveHole();
  else ids.take(id, row.line);
}
