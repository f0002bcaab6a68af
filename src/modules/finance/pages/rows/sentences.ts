import type { RowRefusal } from "../../model/rows/row-change.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

/** What to say, at which field of the form and with which status. */
export function rowSentence(refusal: RowRefusal): Answer {
  const { status, field, say } = answers[refusal.code];
  return { status, field, text: say(refusal) };
}

const answers = {
  "row.twice": {
    status: 409,
    field: "benamning",
    say: (refusal) =>
      `Det finns redan en rad som heter ${refusal.code === "row.twice" ? refusal.label : "så"}. Ge raden ett annat namn.`,
  },
  "row.gone": {
    status: 404,
    field: "benamning",
    say: () => "Raden finns inte. Gå tillbaka till listan över rader.",
  },
  "row.unknownIntervention": {
    status: 422,
    field: "insats",
    say: () => "Insatsen finns inte längre. Välj en annan i listan, eller ingen.",
  },
  "row.unknownProject": {
    status: 422,
    field: "projekt",
    say: () => "Projektet finns inte längre. Välj ett annat i listan, eller inget.",
  },
  "row.decided": {
    status: 409,
    field: "del",
    say: (refusal) =>
      `Raden står i den antagna budgeten eller det stängda bokslutet för ${refusal.code === "row.decided" ? refusal.year : "året"}, så den måste stå kvar i sin del. Lägg till en ny rad i stället och avsluta den här.`,
  },
  "row.endsBeforeUse": {
    status: 409,
    field: "slutar",
    say: (refusal) =>
      `Raden har pengar i budgeten ${refusal.code === "row.endsBeforeUse" ? refusal.year : "senare"}. Skriv det året eller ett senare.`,
  },
} as const satisfies Record<
  RowRefusal["code"],
  { readonly status: number; readonly field: string; readonly say: (refusal: RowRefusal) => string }
>;
