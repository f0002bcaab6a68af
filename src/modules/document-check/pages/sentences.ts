import { formatCount } from "../../../platform/values/format.ts";
import type { TimedRefusal } from "../actions/check-apart.ts";

/** Why a document could not be checked, and what to do instead. */
export const sentences = {
  documentEmpty: {
    status: 422,
    sentence: "Filen är tom. Kontrollera att du valde rätt fil.",
  },
  documentEncrypted: {
    status: 422,
    sentence: "Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.",
  },
  documentOldFormat: {
    status: 422,
    sentence:
      "Filen är i ett äldre format från Word eller Excel. Spara den som .docx eller .xlsx och försök igen.",
  },
  documentPdf: {
    status: 422,
    sentence: "Filen är en PDF. Välj dokumentet i Word, Excel eller CSV i stället.",
  },
  documentOtherKind: {
    status: 422,
    sentence:
      "Filen är varken Word (.docx), Excel (.xlsx) eller CSV. Spara den i något av de formaten och försök igen.",
  },
  documentBroken: {
    status: 422,
    sentence:
      "Filen är skadad och går inte att läsa. Öppna den i Word eller Excel, spara den på nytt och försök igen.",
  },
  documentTooLarge: {
    status: 413,
    sentence: "Filen är för stor för att läsas. Ta bort bilder eller dela den i flera filer.",
  },
  documentTooManyCells: {
    status: 413,
    sentence:
      "Filen har för många ifyllda celler för att granskas på en gång. Dela den i flera filer, eller ta bort blad som inte hör till dokumentet.",
  },
  documentTooSlow: {
    status: 413,
    sentence:
      "Dokumentet tog för lång tid att granska. Dela det i flera filer, eller ta bort blad som inte hör till dokumentet.",
  },
  documentLetters: {
    status: 422,
    sentence: "Filens å, ä och ö går inte att läsa säkert. Spara den som CSV UTF-8 och försök igen.",
  },
} as const satisfies Record<TimedRefusal["code"], { status: number; sentence: string }>;

export function documentSentence(refusal: TimedRefusal): {
  readonly status: number;
  readonly sentence: string;
} {
  const { status, sentence } = sentences[refusal.code];
  if (refusal.code !== "documentTooManyCells") return { status, sentence };
  const [cells, most] = [refusal.cells, refusal.most].map(formatCount);
  return { status, sentence: `${sentence} Den har ${cells} och högst ${most} granskas åt gången.` };
}
