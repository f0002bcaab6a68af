import { holdsPersonalNumber } from "../../../../platform/values/personal-number-in-text.ts";
import type { Finding, FindingCode } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * A row being read: every finding is gathered. A lenient one comes from a file that nobody can be asked to mend, so what is
 * not understood is left out and told of instead of leaving the row out.
 */
export interface Gathering {
  readonly findings: Finding[];
  readonly lexicon: Lexicon;
  readonly lenient: boolean;
}

export function fault(
  gathering: Gathering,
  code: FindingCode,
  column: string,
  value: string,
  hint = "",
): void {
  add(gathering, { code, severity: "fault", column, value, hint });
}

/** A fault in a table, a remark in a lenient file. */
export function finding(
  gathering: Gathering,
  code: FindingCode,
  column: string,
  value: string,
  hint = "",
): void {
  const severity = gathering.lenient ? "remark" : "fault";
  add(gathering, { code, severity, column, value, hint });
}

export function remark(
  gathering: Gathering,
  code: FindingCode,
  column: string,
  value: string,
  hint = "",
): void {
  add(gathering, { code, severity: "remark", column, value, hint });
}

/** Told of one row; nobody reads more. */
const mostFindings = 30;

/** The first fault is always kept, since it is what leaves the row out. */
function add({ findings }: Gathering, found: Finding): void {
  const isFirstFault = found.severity === "fault" && findings.every(({ severity }) => severity !== "fault");
  if (findings.length < mostFindings || isFirstFault)
    findings.push({ ...found, value: shortened(found.value) });
}

/** Findings are read in a table: what was written is recognised by its beginning. A number that is secret is never repeated. */
function shortened(value: string): string {
  if (holdsPersonalNumber(value.slice(0, 400))) return "…";
  const signs = [...value.slice(0, 200)];
  return signs.length <= 60 ? value.slice(0, 200) : `${signs.slice(0, 60).join("")}…`;
}

/** One line of at most `most` signs. */
export function line(gathering: Gathering, column: string, text: string, most: number): string {
  return checked(gathering, column, cleaned(text).replaceAll(/\s+/g, " ").trim(), most);
}

/** Text with line breaks, of at most `most` signs. */
export function paragraphs(gathering: Gathering, column: string, text: string, most: number): string {
  const plain = cleaned(text)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n");
  return checked(gathering, column, plain.trim(), most);
}

function checked(gathering: Gathering, column: string, text: string, most: number): string {
  if (text.length > most) fault(gathering, "tooLong", column, text, String(most));
  else if (holdsPersonalNumber(text)) fault(gathering, "personalNumber", column, text);
  return text;
}

/** Without signs that no text holds and PostgreSQL refuses; half of a pair of UTF-16 units becomes U+FFFD. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
}
