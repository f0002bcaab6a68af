import type { FormSentence } from "../../../../platform/http/answer-form.ts";
import type { SynonymRefusal } from "../../model/synonyms/own-synonym.ts";

const answers = {
  "catalogue.synonymGone": {
    status: 404,
    field: "",
    text: "Synonymen finns inte längre. Gå tillbaka till listan.",
  },
  "catalogue.synonymTaken": {
    status: 409,
    field: "ord",
    text: "Det finns redan en synonym för de orden. Ändra den i stället.",
  },
  "catalogue.synonymEmpty": {
    status: 422,
    field: "ord",
    text: "Skriv minst ett ord med bokstäver eller siffror.",
  },
  "catalogue.synonymLeadsNowhere": {
    status: 422,
    field: "leder",
    text: "Skriv minst ett ord som finns i katalogens texter.",
  },
} as const satisfies Record<SynonymRefusal["code"], FormSentence>;

export function synonymSentence(refusal: SynonymRefusal): FormSentence {
  return answers[refusal.code];
}
