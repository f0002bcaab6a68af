import type { CellReading, Read } from "./cell-reading.ts";
import { readCode, readRequiredDay, readText } from "./cell-reading.ts";
import type { Column } from "./file-kinds.ts";
import type { CodeList, ImportContext } from "./import-context.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { ConsultationRow, SurveyAnswerRow } from "./rows.ts";

/** `lines` holds the ids of the rows before, with their lines. */
export function checkConsultation(
  row: RowCursor<Column<"konsultationer">>,
  context: ImportContext,
  reading: CellReading,
  lines: Map<string, number>,
): ConsultationRow | null {
  const id = readText(row, "konsultation_id");
  const earlier = id === undefined ? undefined : lines.get(id);
  if (earlier !== undefined) row.fault("dubblett-konsultation_id", "konsultation_id", { otherLine: earlier });
  else if (id !== undefined) lines.set(id, row.line);
  const council = readCode(row, "råd", context.councils, "okänt-råd", reading);
  const heldOn = readRequiredDay(row, "datum", reading);
  const quantity = readQuantity(row);
  if (row.rejected || id === undefined || council === undefined) return null;
  if (heldOn === undefined || quantity === undefined) return null;
  return { line: row.line, id, council, heldOn, quantity };
}

/** As the register has room for; more on one row is a slip. */
const MOST_AT_ONCE = 1000;

function readQuantity(row: RowCursor<"antal">): number | undefined {
  const text = row.text("antal");
  if (/^0*[1-9]\d{0,3}$/.test(text) && Number(text) <= MOST_AT_ONCE) return Number(text);
  row.fault(text.trim() === "" ? "obligatoriskt-saknas" : "ogiltigt-antal", "antal");
  return undefined;
}

/** `surveyed` is every intervention that participations or surveys know; `counts` numbers the rows of one question. */
export function checkSurveyAnswer(
  row: RowCursor<Column<"enkatsvar">>,
  surveyed: CodeList,
  reading: CellReading,
  counts: Map<string, number>,
): SurveyAnswerRow | null {
  const round = readText(row, "mätning");
  const group = readText(row, "grupp");
  const intervention =
    row.text("insats").trim() === "" ? null : readCode(row, "insats", surveyed, "okänd-insats", reading);
  const question = readText(row, "fråga");
  const answer = readAnswer(row);
  if (row.rejected || round === undefined || group === undefined || question === undefined) return null;
  if (intervention === undefined || answer === undefined) return null;
  const key = `${round}\n${group}\n${intervention}\n${question}`;
  const ordinal = (counts.get(key) ?? 0) + 1;
  counts.set(key, ordinal);
  return { line: row.line, round, group, intervention, question, ordinal, answer };
}

function readAnswer(row: RowCursor<"svar">): Read<number> {
  const text = row.text("svar");
  if (/^[1-7]$/.test(text)) return Number(text);
  if (text.trim() === "") return null;
  row.fault("svar-utanför-skalan", "svar");
  return undefined;
}
