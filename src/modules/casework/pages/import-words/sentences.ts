import type { BatchRefusal } from "../../actions/import/batch-steps.ts";
import type { DirectoryRefusal } from "../../actions/import/import-directory.ts";
import type { RunRefusal } from "../../actions/import/run-import.ts";
import type { UploadRefusal } from "../../actions/import/upload-files.ts";

export type AnyImportRefusal = RunRefusal | DirectoryRefusal | UploadRefusal | BatchRefusal;
type Code = AnyImportRefusal["code"];
type Words<C extends Code> = {
  readonly status: number;
  readonly sentence: string | ((refusal: Extract<AnyImportRefusal, { code: C }>) => string);
};

const theFive = "deltagare, forsorjning, aktiviteter, konsultationer och enkatsvar";

const table: { readonly [C in Code]: Words<C> } = {
  notRegistrar: {
    status: 403,
    sentence:
      "Bara den som är registeransvarig kan importera. Byt uppdrag, eller fråga den som leder arbetet.",
  },
  rowsRejected: {
    status: 422,
    sentence:
      "Ingenting är importerat, eftersom filerna har fel. Rätta felen och börja om med de rättade filerna.",
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
    sentence: `Mappen innehåller ingen av filerna ${theFive.replace(" och ", " eller ")}, som CSV eller xlsx.`,
  },
  noFiles: { status: 422, sentence: "Välj minst en fil, som CSV eller xlsx." },
  fileUnknown: {
    status: 422,
    sentence: ({ names }) =>
      `${names.join(", ")} känns inte igen. Filerna ska heta som någon av ${theFive}, eller ha de filernas rubriker. Välj filerna igen.`,
  },
  batchNotFound: {
    status: 404,
    sentence: "Importen finns inte, eller hör till någon annan än dig. Börja om från Import.",
  },
  batchOver: {
    status: 409,
    sentence:
      "Importen har redan bekräftats eller avbrutits. Börja en ny import om filerna ska läsas in igen.",
  },
  batchHasFaults: {
    status: 409,
    sentence:
      "Importen kan inte bekräftas, eftersom det finns rader med fel. Rätta dem och lämna in filerna igen.",
  },
};

/** What to say of an import that was refused, and with which status. */
export function importSentence(refusal: AnyImportRefusal): { status: number; sentence: string } {
  const { status, sentence } = table[refusal.code] as Words<Code>;
  const said =
    typeof sentence === "string" ? sentence : (sentence as (one: AnyImportRefusal) => string)(refusal);
  return { status, sentence: said };
}
