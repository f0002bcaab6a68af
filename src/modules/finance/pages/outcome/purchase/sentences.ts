import type { PurchaseRefusal } from "../../../model/outcome/purchases/purchase.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "finance.yearClosed": {
    status: 409,
    field: "dag",
    text: "Året är stängt, så dess inköp kan inte ändras. Kontrollera dagen.",
  },
  "purchase.unknownKind": {
    status: 422,
    field: "slag",
    text: "Slaget finns inte längre. Välj ett annat i listan.",
  },
  "purchase.unknownRow": {
    status: 422,
    field: "rad",
    text: "Raden finns inte längre. Välj en annan i listan.",
  },
  "purchase.gone": {
    status: 404,
    field: "leverantor",
    text: "Inköpet är borttaget. Gå tillbaka till inköpen.",
  },
} as const satisfies Record<PurchaseRefusal["code"], Answer>;

export function purchaseSentence(refusal: PurchaseRefusal): Answer {
  return answers[refusal.code];
}
