import type { PostRefusal } from "../../../model/outcome/staffing/post.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "finance.yearClosed": {
    status: 409,
    field: "fran",
    text: "Året är stängt, så tjänsten kan inte ändras. Avsluta den genom en ny från det öppna året.",
  },
  "post.unknownRow": { status: 422, field: "rad", text: "Raden finns inte längre. Välj en annan i listan." },
  "post.unknownMember": {
    status: 422,
    field: "medlem",
    text: "Medlemmen finns inte längre. Välj en annan i listan.",
  },
  "post.needsEmployer": {
    status: 422,
    field: "arbetsgivare",
    text: "Välj en medlem som är arbetsgivare, eller skriv vilken annan arbetsgivare det är.",
  },
  "post.backwards": {
    status: 422,
    field: "till",
    text: "Sista dagen är före den första. Kontrollera dagarna.",
  },
  "post.gone": {
    status: 404,
    field: "tjanst",
    text: "Tjänsten är borttagen. Gå tillbaka till bemanningen.",
  },
} as const satisfies Record<PostRefusal["code"], Answer>;

export function postSentence(refusal: PostRefusal): Answer {
  return answers[refusal.code];
}
