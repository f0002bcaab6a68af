import type { EntryRefusal } from "../../actions/statements/keep-entry.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "finance.yearClosed": {
    status: 409,
    field: "uppgift",
    text: "Året är stängt. Öppna det igen under Bokslut om något ska ändras.",
  },
  "entry.unknownKey": { status: 422, field: "uppgift", text: "Välj en av uppgifterna i listan." },
  "entry.needsAmount": {
    status: 422,
    field: "belopp",
    text: "Uppgiften är ett belopp. Skriv det i kronor, till exempel 12 500.",
  },
  "entry.needsText": { status: 422, field: "text", text: "Uppgiften är en text. Skriv den." },
  "entry.needsSource": {
    status: 422,
    field: "kalla",
    text: "Skriv varifrån beloppet kommer, till exempel årsredovisning 2015, sidan 12.",
  },
  "entry.gone": { status: 404, field: "uppgift", text: "Uppgiften är redan borttagen." },
} as const satisfies Record<EntryRefusal["code"], Answer>;

export function entrySentence(refusal: EntryRefusal): Answer {
  return answers[refusal.code];
}
