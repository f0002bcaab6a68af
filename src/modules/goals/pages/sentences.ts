import type { GoalRefusal } from "../model/goal-change.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "goal.unknownMeasure": { status: 422, field: "matt", text: "Välj ett av måtten i listan." },
  "goal.needsIntervention": {
    status: 422,
    field: "insats",
    text: "Måttet finns bara för en insats. Välj vilken.",
  },
  "goal.needsTarget": {
    status: 422,
    field: "malvarde",
    text: "Skriv målvärdet som ett helt tal, till exempel 120.",
  },
  "goal.percentAbove": {
    status: 422,
    field: "malvarde",
    text: "En andel kan vara högst 100 procent. Skriv ett tal från 0 till 100.",
  },
  "goal.unknownIntervention": {
    status: 422,
    field: "insats",
    text: "Insatsen finns inte längre. Välj en annan i listan.",
  },
  "goal.twice": {
    status: 409,
    field: "matt",
    text: "Det finns redan ett mål med samma mått för insatsen det året. Ändra det målet i stället.",
  },
  "goal.gone": { status: 404, field: "matt", text: "Målet är borttaget. Gå tillbaka till listan över mål." },
} as const satisfies Record<GoalRefusal["code"], Answer>;

export function sentenceFor(refusal: GoalRefusal): Answer {
  return answers[refusal.code];
}
