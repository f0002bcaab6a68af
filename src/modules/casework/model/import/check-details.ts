import type { CellReading } from "./cell-reading.ts";
import { readCode, readOptionalDay, readRequiredDay, readText } from "./cell-reading.ts";
import type { Column } from "./file-kinds.ts";
import type { ImportContext } from "./import-context.ts";
import type { ParticipationIds } from "./participation-ids.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { ActivityRow, IncomeRow } from "./rows.ts";

/** Rows that belong to a participation. Each gives its row typed, or null when anything in it is to be rejected. */
export function checkIncome(
  row: RowCursor<Column<"forsorjning">>,
  context: ImportContext,
  reading: CellReading,
  ids: ParticipationIds,
): IncomeRow | null {
  const participationId = readReference(row, ids);
  const occasion = readCode(row, "tillfälle", context.occasions, "okänt-tillfälle", reading);
  const notedOn = readRequiredDay(row, "datum", reading);
  const source = readCode(
    row,
    "försörjningskälla",
    context.incomeSources,
    "okänd-försörjningskälla",
    reading,
  );
  if (row.rejected || participationId === undefined || occasion === undefined) return null;
  if (notedOn === undefined || source === undefined) return null;
  return { line: row.line, participationId, occasion, notedOn, source };
}

export function checkActivity(
  row: RowCursor<Column<"aktiviteter">>,
  context: ImportContext,
  reading: CellReading,
  ids: ParticipationIds,
): ActivityRow | null {
  const participationId = readReference(row, ids);
  const name = readText(row, "aktivitet");
  const kind = readCode(row, "typ", context.activityKinds, "okänd-aktivitetstyp", reading);
  const startsOn = readRequiredDay(row, "start", reading);
  const endsOn = readOptionalDay(row, "slut", reading);
  if (startsOn && endsOn && endsOn < startsOn) row.fault("slut-före-start", "slut", { other: startsOn });
  if (row.rejected || participationId === undefined || name === undefined || kind === undefined) return null;
  if (startsOn === undefined || endsOn === undefined) return null;
  return { line: row.line, participationId, name, kind, startsOn, endsOn };
}

function readReference(row: RowCursor<"deltagande_id">, ids: ParticipationIds): string | undefined {
  const id = row.text("deltagande_id");
  if (id.trim() === "") row.fault("obligatoriskt-saknas", "deltagande_id");
  else if (ids.has(id)) return id;
  else if (!ids.excuses(id)) row.fault("okänt-deltagande_id", "deltagande_id");
  return undefined;
}
