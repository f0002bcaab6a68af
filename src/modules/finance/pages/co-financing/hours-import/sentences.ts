import type { TableRefusal } from "../../../../../platform/files/tabular/index.ts";

type ImportRefusal =
  | TableRefusal
  | { readonly code: "hours.nothingSent" }
  | { readonly code: "hours.missingColumns"; readonly missing: readonly string[] };

const answers = {
  "hours.nothingSent": "Klistra in raderna, eller välj en fil.",
  "hours.missingColumns": "Rubrikraden saknar",
  "mixed-encoding": "Filens bokstäver är sparade på två olika sätt. Spara om den från Excel och försök igen.",
  "broken-letters": "Å, ä och ö i filen är förstörda. Spara om den från Excel och försök igen.",
  "binary-file": "Filen är ingen tabell. Välj en CSV- eller Excelfil.",
  "old-excel-format": "Filen är sparad i ett äldre Excelformat (.xls). Öppna den och spara den som .xlsx.",
  "unreadable-workbook":
    "Excelfilen går inte att läsa. Öppna den, spara den på nytt som .xlsx och försök igen.",
  "workbook-too-large": "Excelfilen är för stor. Dela den per år.",
} as const satisfies Record<ImportRefusal["code"], string>;

export function importSentence(refusal: ImportRefusal): string {
  if (refusal.code !== "hours.missingColumns") return answers[refusal.code];
  return `${answers[refusal.code]} ${refusal.missing.join(" och ")}. Skriv rubrikerna på första raden: anställd, datum, aktivitet, timmar.`;
}
