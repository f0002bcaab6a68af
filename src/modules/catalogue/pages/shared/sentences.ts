import type { FormSentence } from "../../../../platform/http/answer-form.ts";
import type { SharedRefusal } from "../../model/shared/shared.ts";

const answers = {
  "catalogue.commonTaken": {
    status: 409,
    field: "namn",
    text: "Det finns redan en gemensam katalog med det namnet. Gå med i den, eller välj ett annat namn.",
  },
  "catalogue.commonGone": {
    status: 404,
    field: "",
    text: "Den gemensamma katalogen finns inte längre.",
  },
  "catalogue.entryNotShown": {
    status: 422,
    field: "adress",
    text: "På adressen visas ingen insats. Öppna insatsen i katalogen och kopiera dess adress.",
  },
  "catalogue.ownEntry": {
    status: 422,
    field: "adress",
    text: "Insatsen är ert eget förbunds. Den visas redan i er katalog.",
  },
  "catalogue.offerKnown": {
    status: 409,
    field: "adress",
    text: "Förbundet har redan frågat om den insatsen. Svaret står i listan.",
  },
  "catalogue.offerGone": {
    status: 404,
    field: "",
    text: "Frågan finns inte kvar. Den kan ha tagits tillbaka.",
  },
} as const satisfies Record<SharedRefusal["code"], FormSentence>;

/** Status, field and Swedish sentence of a refusal of what associations share. */
export function sharedSentence(refusal: Pick<SharedRefusal, "code">): FormSentence {
  return answers[refusal.code];
}
