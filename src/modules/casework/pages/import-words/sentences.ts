import type { DirectoryRefusal } from "../../actions/import/import-directory.ts";
import type { RunRefusal } from "../../actions/import/run-import.ts";

export type AnyImportRefusal = RunRefusal | DirectoryRefusal;
type Code = AnyImportRefusal["code"];

const table = {
  notRegistrar: {
    status: 403,
    sentence:
      "Bara den som är registeransvarig kan importera. Byt uppdrag, eller fråga den som leder arbetet.",
  },
  rowsRejected: {
    status: 422,
    sentence:
      "Ingenting är importerat, eftersom filerna har fel. Rätta felen i filerna och börja om med de rättade filerna.",
  },
  changedMeanwhile: {
    status: 409,
    sentence:
      "Ingenting är importerat. Någon annan registrerade samma uppgifter medan importen pågick. Gör om importen.",
  },
  folderMissing: {
    status: 404,
    sentence: "Mappen finns inte, eller går inte att läsa. Kontrollera sökvägen.",
  },
  nothingToImport: {
    status: 422,
    sentence:
      "Mappen innehåller ingen av filerna deltagare, forsorjning, aktiviteter, konsultationer eller enkatsvar, som CSV eller xlsx.",
  },
} as const satisfies Record<Code, { readonly status: number; readonly sentence: string }>;

/** What to say of an import that was refused, and with which status. */
export function importSentence({ code }: { readonly code: Code }): { status: number; sentence: string } {
  return table[code];
}
