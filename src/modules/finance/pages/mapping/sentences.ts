import type { KeepMappingRefusal } from "../../actions/mapping/keep-mapping.ts";

type Answer = { readonly status: number; readonly text: string };

/** `with` names what the new one collides with; `year` the closed year. */
export function sentenceFor(refusal: KeepMappingRefusal): Answer {
  return answers[refusal.code](refusal);
}

const answers = {
  "mapping.unknownLine": () => ({ status: 422, text: "Välj en rad i räkenskaperna." }),
  "mapping.unknownRow": () => ({ status: 422, text: "Budgetraden finns inte längre. Välj en annan." }),
  "mapping.backwards": () => ({
    status: 422,
    text: "Kontot du börjar med kommer efter det du slutar med. Byt plats på dem.",
  }),
  "mapping.overlaps": (refusal: KeepMappingRefusal) => ({
    status: 409,
    text: `Det finns redan en koppling för ${"with" in refusal ? refusal.with : ""}. Avsluta den först.`,
  }),
  "mapping.nothingGiven": () => ({
    status: 422,
    text: "Välj var minst ett konto eller objekt hör hemma.",
  }),
  "mapping.gone": () => ({ status: 404, text: "Kopplingen är redan avslutad." }),
  "finance.yearClosed": (refusal: KeepMappingRefusal) => ({
    status: 409,
    text: `Året ${"year" in refusal ? refusal.year : ""} är stängt. Öppna det igen under Bokslut om kopplingen måste ändras.`,
  }),
} as const satisfies Record<KeepMappingRefusal["code"], (refusal: KeepMappingRefusal) => Answer>;
