/** "reject": the row (or, without line, the file) cannot be imported. "warn": it can, and the user must be told. */
export type Severity = "reject" | "warn";

const REJECT = "reject";
const WARN = "warn";

/**
 * Every kind of fault. The words are the format's own, so that a manifest of faulty files can be compared with them.
 * The last five stand for what the format does not name and would otherwise be read wrongly in silence.
 */
export const FINDING_KINDS = {
  "ogiltig-kontrollsiffra": REJECT,
  "omöjligt-födelsedatum": REJECT,
  "fel-antal-siffror": REJECT,
  "omöjligt-datum": REJECT,
  "avslut-före-inskrivning": REJECT,
  "okänd-insats": REJECT,
  "okänd-kommun": REJECT,
  "okänd-avslutsorsak": REJECT,
  "okänd-remittent": REJECT,
  "okänd-utbildning": REJECT,
  "kön-motsäger-nummer": REJECT,
  "okänt-kön": REJECT,
  "dubblett-deltagande_id": REJECT,
  "skyddad-med-namn": REJECT,
  "obligatoriskt-saknas": REJECT,
  "avslut-utan-orsak": REJECT,
  "orsak-utan-avslut": REJECT,
  "remiss-efter-inskrivning": WARN,
  "datum-i-framtiden": REJECT,
  formelinjektion: WARN,
  "excel-serienummer": REJECT,
  "annat-datumformat": REJECT,
  "okänt-samtycke": REJECT,
  "okänt-deltagande_id": REJECT,
  "okänd-försörjningskälla": REJECT,
  "okänt-tillfälle": REJECT,
  "okänd-aktivitetstyp": REJECT,
  "slut-före-start": REJECT,
  "ogiltigt-antal": REJECT,
  "okänt-råd": REJECT,
  "svar-utanför-skalan": REJECT,
  "extra-kolumner": WARN,
  "saknad-kolumn": REJECT,
  "avhuggen-sista-rad": REJECT,
  "excel-serienummer-hela-kolumner": REJECT,
  "personnummer-som-tal": REJECT,
  "tom-fil": REJECT,
  "bara-rubrikrad": WARN,
  "oläsbar-fil": REJECT,
  "fel-antal-kolumner": REJECT,
  "okänt-skydd": REJECT,
  "dubblett-konsultation_id": REJECT,
  "för-långt-värde": REJECT,
} as const satisfies Record<string, Severity>;

export type FindingKind = keyof typeof FINDING_KINDS;

/**
 * One fault at its place. `line` is null for a fault of the whole file (the header is line 1), `column` null where no
 * single column is at fault, `value` null where there is none or where it must not be shown (protected identity).
 */
export type Finding = {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly value: string | null;
  readonly message: string;
};
