import type { FormSentence } from "../../../platform/http/answer-form.ts";
import type { EditingRefusal } from "../model/editing/refusal.ts";

const answers = {
  "catalogue.entryGone": {
    status: 404,
    field: "",
    text: "Insatsen finns inte längre i katalogen. Gå tillbaka till listan.",
  },
  "catalogue.changedMeanwhile": {
    status: 409,
    field: "",
    text: "Någon annan har sparat utkastet sedan du öppnade sidan. Se vad som skiljer och försök igen.",
  },
  "catalogue.slugWrong": {
    status: 422,
    field: "adress",
    text: "Skriv adressen med små bokstäver a–z, siffror och bindestreck, till exempel ung-i-nynas.",
  },
  "catalogue.slugTaken": {
    status: 409,
    field: "adress",
    text: "En annan insats har redan den adressen. Skriv en annan.",
  },
  "catalogue.slugFixed": {
    status: 409,
    field: "adress",
    text: "Insatsen har publicerats, så adressen ligger fast. Annars slutar länkar till den att fungera.",
  },
  "catalogue.unknownIntervention": {
    status: 422,
    field: "insats",
    text: "Insatsen finns inte i registret. Välj en annan i listan.",
  },
  "catalogue.incomplete": {
    status: 422,
    field: "",
    text: "Texten kan inte publiceras än. Fyll i det som saknas.",
  },
  "catalogue.paused": {
    status: 409,
    field: "",
    text: "Insatsen är pausad. Visa den igen innan du publicerar.",
  },
  "catalogue.dayPassed": {
    status: 422,
    field: "fran",
    text: "Dagen har passerat. Välj i dag eller en senare dag.",
  },
  "catalogue.endsBeforeStart": {
    status: 422,
    field: "till",
    text: "Sista dagen ligger före den första. Ändra en av dem.",
  },
  "catalogue.notShown": {
    status: 409,
    field: "",
    text: "Insatsen visas inte för läsare och är inte heller planerad.",
  },
  "catalogue.notPaused": { status: 409, field: "", text: "Insatsen är inte pausad." },
  "catalogue.notPlanned": {
    status: 409,
    field: "",
    text: "Versionen är inte längre planerad. Den har börjat visas eller är redan avbruten.",
  },
  "catalogue.notRemoved": { status: 409, field: "", text: "Insatsen är inte borttagen." },
  "catalogue.editionGone": {
    status: 404,
    field: "",
    text: "Versionen finns inte. Välj en annan i historiken.",
  },
} as const satisfies Record<EditingRefusal["code"], FormSentence>;

/** Status, field and Swedish sentence of a refusal of the editor's pages. */
export function sentenceFor(refusal: Pick<EditingRefusal, "code">): FormSentence {
  return answers[refusal.code];
}
