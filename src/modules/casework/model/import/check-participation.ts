import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import type { CellReading, Read } from "./cell-reading.ts";
import { readCode, readOptionalDay, readRequiredDay, readText } from "./cell-reading.ts";
import type { Column } from "./file-kinds.ts";
import type { ImportContext } from "./import-context.ts";
import type { ParticipationIds } from "./participation-ids.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { ParticipationRow } from "./rows.ts";

type Row = RowCursor<Column<"deltagare">>;
type Way = { referredOn: string; enrolledOn: string; exitedOn: string | null; exitReason: string | null };

/** Checks every cell of the row and gives it typed, or null when anything in it is to be rejected. */
export function checkParticipation(
  row: Row,
  context: ImportContext,
  reading: CellReading,
  ids: ParticipationIds,
): ParticipationRow | null {
  const id = readId(row, ids);
  const person = readPerson(row, reading);
  const sex = readCode(row, "kön", context.sexes, "okänt-kön", reading);
  if (sex !== undefined && contradicts(person?.number ?? null, sex)) row.fault("kön-motsäger-nummer", "kön");
  const municipality = readMunicipality(row, context, reading);
  const intervention = readCode(row, "insats", context.interventions, "okänd-insats", reading);
  const referrer = readCode(row, "remittent", context.referrers, "okänd-remittent", reading);
  const way = readWay(row, context, reading);
  const education = readCode(row, "utbildning", context.educations, "okänd-utbildning", reading);
  const consent = readCode(row, "samtycke", context.consents, "okänt-samtycke", reading);
  if (row.rejected || id === undefined || person === undefined || way === undefined) return null;
  if (sex === undefined || municipality === undefined || intervention === undefined) return null;
  if (referrer === undefined || education === undefined || consent === undefined) return null;
  const codes = { sex, municipality, intervention, referrer, education, consent };
  return { line: row.line, id, ...person, ...codes, ...way };
}

function readId(row: Row, ids: ParticipationIds): string | undefined {
  const id = readText(row, "deltagande_id");
  if (id === undefined) {
    ids.leaveHole();
    return undefined;
  }
  const earlier = ids.take(row.text("deltagande_id"), row.line);
  if (earlier !== null) row.fault("dubblett-deltagande_id", "deltagande_id", { otherLine: earlier });
  return row.text("deltagande_id");
}

type Person = {
  readonly number: PersonalIdentityNumber | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly protectedIdentity: boolean;
};

/** Unless the row says plainly that the identity is not protected, number and names are neither read nor repeated. */
function readPerson(row: Row, reading: CellReading): Person | undefined {
  const marked = row.text("skyddade_personuppgifter");
  if (marked === "nej") {
    const number = readNumber(row, reading);
    const givenName = readText(row, "förnamn");
    const familyName = readText(row, "efternamn");
    if (number === undefined || givenName === undefined || familyName === undefined) return undefined;
    return { number, givenName, familyName, protectedIdentity: false };
  }
  if (marked !== "ja") {
    row.fault(marked.trim() === "" ? "obligatoriskt-saknas" : "okänt-skydd", "skyddade_personuppgifter");
    return undefined;
  }
  const filled = (["förnamn", "efternamn", "personnummer"] as const).find(
    (column) => row.text(column).trim() !== "",
  );
  if (filled !== undefined) row.secretFault("skyddad-med-namn", filled);
  return { number: null, givenName: null, familyName: null, protectedIdentity: true };
}

/** Files carry all twelve digits, with or without a hyphen: ten digits leave the century open and are not guessed. */
function readNumber(row: Row, reading: CellReading): PersonalIdentityNumber | undefined {
  const written = row.text("personnummer");
  if (written.trim() === "") {
    row.fault("obligatoriskt-saknas", "personnummer");
    return undefined;
  }
  const outcome = PersonalIdentityNumber.fromTwelveDigits(written.replace(/^(\d{8})-(\d{4})$/, "$1$2"));
  if (!outcome.ok) {
    // 1,99003E+11 is reported once for the file.
    if (!isNumberInExponentForm(written)) row.fault(NUMBER_FAULTS[outcome.refusal.code], "personnummer");
    return undefined;
  }
  if (isoDay(outcome.value) <= reading.today) return outcome.value;
  row.fault("omöjligt-födelsedatum", "personnummer");
  return undefined;
}

const NUMBER_FAULTS = {
  missing: "obligatoriskt-saknas",
  "not-a-number": "fel-antal-siffror",
  "wrong-length": "fel-antal-siffror",
  "impossible-date": "omöjligt-födelsedatum",
  "wrong-check-digit": "ogiltig-kontrollsiffra",
} as const;

/** What Excel makes of a column of long numbers. */
export function isNumberInExponentForm(text: string): boolean {
  return /^\d([.,]\d+)?E\+\d+$/i.test(text.trim());
}

function isoDay(number: PersonalIdentityNumber): string {
  const { year, month, day } = number.bornOn;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function contradicts(number: PersonalIdentityNumber | null, sex: string): boolean {
  return number !== null && (sex === "woman" || sex === "man") && number.sex !== sex;
}

/** A municipality's statistical code is asked about by its name. */
function readMunicipality(row: Row, context: ImportContext, reading: CellReading): string | undefined {
  const meant = context.municipalityCodes.get(row.text("kommun").trim());
  if (meant === undefined || context.municipalities.has(row.text("kommun"))) {
    return readCode(row, "kommun", context.municipalities, "okänd-kommun", reading);
  }
  row.fault("okänd-kommun", "kommun", { near: meant });
  return undefined;
}

/** Days are only compared when both are right by themselves, so that one slip gives one finding. */
function readWay(row: Row, context: ImportContext, reading: CellReading): Way | undefined {
  const referredOn = readRequiredDay(row, "remissdatum", reading);
  const enrolledOn = readRequiredDay(row, "inskriven", reading);
  if (referredOn && enrolledOn && referredOn > enrolledOn) {
    row.fault("remiss-efter-inskrivning", "remissdatum", { other: enrolledOn });
  }
  const exitedOn = readOptionalDay(row, "avslutad", reading);
  if (exitedOn && enrolledOn && exitedOn < enrolledOn) {
    row.fault("avslut-före-inskrivning", "avslutad", { other: enrolledOn });
  }
  const exitReason = readExitReason(row, exitedOn, context, reading);
  if (referredOn === undefined || enrolledOn === undefined) return undefined;
  if (exitedOn === undefined || exitReason === undefined) return undefined;
  return { referredOn, enrolledOn, exitedOn, exitReason };
}

function readExitReason(
  row: Row,
  exitedOn: Read<string>,
  context: ImportContext,
  reading: CellReading,
): Read<string> {
  if (row.text("avslutsorsak").trim() === "") {
    if (exitedOn === null) return null;
    row.fault("avslut-utan-orsak", "avslutsorsak", { other: row.text("avslutad") });
    return undefined;
  }
  const reason = readCode(row, "avslutsorsak", context.exitReasons, "okänd-avslutsorsak", reading);
  if (reason !== undefined && exitedOn === null) row.fault("orsak-utan-avslut", "avslutsorsak");
  return reason;
}
