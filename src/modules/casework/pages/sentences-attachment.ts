import type { AttachRefusal } from "../actions/referral/attach-file.ts";
import type { ReferralRefusal, Sentence } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

type OwnCode = Exclude<AttachRefusal["code"], ReferralRefusal["code"]>;

const table: Record<OwnCode, { readonly status: number; readonly sentence: string }> = {
  fileMissing: { status: 422, sentence: "Välj en fil först." },
  tooManyFiles: { status: 422, sentence: "En remiss kan ha högst tio bilagor. Ta bort någon först." },
  attachmentEmpty: { status: 422, sentence: "Filen är tom. Välj en annan." },
  attachmentTooLarge: { status: 422, sentence: "Filen är för stor. Den får vara högst 20 MB." },
  attachmentKindNotAllowed: {
    status: 422,
    sentence: "Filen är av ett slag som inte tas emot. Bifoga PDF, bild, Word, Excel eller text.",
  },
  attachmentNameDiffers: {
    status: 422,
    sentence: "Filens namn säger ett slag och innehållet ett annat. Spara om filen och försök igen.",
  },
  attachmentHasMacros: {
    status: 422,
    sentence: "Filen innehåller makron. Spara den som PDF eller utan makron.",
  },
  attachmentEncrypted: {
    status: 422,
    sentence: "Filen är låst med lösenord. Spara den utan lösenord; här är den skyddad ändå.",
  },
};

export function attachmentSentence(refusal: AttachRefusal): Sentence {
  if (refusal.code in table) return { ...table[refusal.code as OwnCode], field: "file" };
  return referralSentence(refusal as ReferralRefusal);
}
