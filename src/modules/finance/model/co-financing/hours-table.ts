import type { Temporal } from "temporal-polyfill";
import { parseKronor } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { parseSwedishDate } from "../../../../platform/values/swedish-date.ts";
import type { HoursContent, Payer } from "./hours.ts";
import { parseHours } from "./hours.ts";

export type CellFault =
  | { readonly code: "hours.badDay"; readonly typed: string }
  | { readonly code: "hours.badHours"; readonly typed: string }
  | { readonly code: "hours.badPayer"; readonly typed: string }
  | { readonly code: "hours.badUnitCost"; readonly typed: string };

/** A row of the file or of what was pasted; `line` is counted as Excel counts. */
export interface HoursRow {
  readonly line: number;
  readonly read:
    | { readonly ok: true; readonly value: HoursContent }
    | { readonly ok: false; readonly fault: CellFault };
}

type Sheet = {
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

type Heading = "employee" | "workedOn" | "activity" | "hours" | "paidBy" | "unitCost" | "organisation";

/** Headings as offices write them, in small letters. */
const headings: Readonly<Record<Heading, readonly string[]>> = {
  employee: ["anställd", "anstnr", "anställningsnummer", "signatur", "tecken", "employee"],
  workedOn: ["datum", "dag", "date"],
  activity: ["aktivitet", "aktivitetskod", "kod", "activity"],
  hours: ["timmar", "antal timmar", "tid", "hours"],
  paidBy: ["betalas av", "betalare", "finansiering"],
  unitCost: ["kronor per timme", "kr per timme", "kr/tim", "enhetskostnad"],
  organisation: ["organisation", "arbetsgivare"],
};
const needed: readonly Heading[] = ["employee", "workedOn", "activity", "hours"];

const payerWords: ReadonlyMap<string, Payer> = new Map([
  ["", "project"],
  ["projektet", "project"],
  ["offentlig", "publicInKind"],
  ["offentlig naturainsats", "publicInKind"],
  ["privat", "privateInKind"],
  ["privat naturainsats", "privateInKind"],
]);

/** Rows of hours from a table with headings; empty rows are left out. */
export function readHoursTable(
  sheet: Sheet,
  today: Temporal.PlainDate,
): Outcome<
  readonly HoursRow[],
  { readonly code: "hours.missingColumns"; readonly missing: readonly string[] }
> {
  const names = sheet.header.map((name) => name.trim().toLocaleLowerCase("sv"));
  const place = (heading: Heading) => names.findIndex((name) => headings[heading].includes(name));
  const missing = needed.filter((heading) => place(heading) === -1);
  if (missing.length > 0)
    return refused({
      code: "hours.missingColumns",
      missing: missing.map((heading) => headings[heading][0] ?? heading),
    });
  const filled = sheet.records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return done(
    filled.map(({ line, cells }) => {
      const cell = (heading: Heading) => (cells[place(heading)] ?? "").trim();
      return { line, read: readRow(cell, today) };
    }),
  );
}

function readRow(cell: (heading: Heading) => string, today: Temporal.PlainDate): HoursRow["read"] {
  const wrong = (code: CellFault["code"], heading: Heading): HoursRow["read"] => ({
    ok: false,
    fault: { code, typed: cell(heading) },
  });
  const day = parseSwedishDate(cell("workedOn"), today);
  if (day === undefined) return wrong("hours.badDay", "workedOn");
  const minutes = parseHours(cell("hours"));
  if (minutes === null) return wrong("hours.badHours", "hours");
  const paidBy = payerWords.get(cell("paidBy").toLocaleLowerCase("sv"));
  if (paidBy === undefined) return wrong("hours.badPayer", "paidBy");
  const cost = cell("unitCost") === "" ? done(0n) : parseKronor(cell("unitCost"));
  if (!cost.ok || cost.value < 0n) return wrong("hours.badUnitCost", "unitCost");
  const value = {
    ...{ employee: cell("employee"), workedOn: day.toString(), activity: cell("activity"), minutes, paidBy },
    ...{ unitCost: cost.value, organisation: cell("organisation").slice(0, 200) },
  };
  return { ok: true, value };
}
