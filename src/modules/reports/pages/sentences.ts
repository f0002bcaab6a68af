import type { ReportRefusal } from "../model/refusal.ts";

interface Answer {
  readonly status: number;
  readonly field: string;
  readonly text: string;
}

const answers = {
  "report.exists": {
    status: 409,
    field: "ar",
    text: "Det finns redan ett sådant dokument för året. Öppna det i listan, eller välj ett annat år.",
  },
  "report.gone": { status: 404, field: "", text: "Dokumentet finns inte. Gå tillbaka till listan." },
  "report.interimNotAsked": {
    status: 422,
    field: "delar",
    text: "Lagen kräver ingen delårsrapport av samordningsförbund. Kryssa för rutan om er förbundsordning gör det.",
  },
  "report.nothingToCopy": {
    status: 422,
    field: "fran",
    text: "Det finns inget dokument för året före att utgå från. Börja med den vanliga indelningen.",
  },
  "report.unknownData": { status: 422, field: "data", text: "Välj en tabell eller ett diagram i listan." },
  "block.gone": { status: 404, field: "", text: "Delen finns inte längre. Gå tillbaka till dokumentet." },
  "block.changed": {
    status: 409,
    field: "text",
    text: "Någon annan har sparat texten sedan du öppnade den. Båda texterna står här nedanför: för ihop dem och spara igen.",
  },
  "block.hasNoText": { status: 422, field: "text", text: "En sidbrytning har ingen text." },
  "version.gone": { status: 404, field: "", text: "Versionen finns inte. Välj en annan i listan." },
  "comment.gone": { status: 404, field: "", text: "Kommentaren är redan avklarad eller borttagen." },
  "publication.errors": {
    status: 422,
    field: "motiv",
    text: "Dokumentet har fel som måste rättas innan det publiceras. Börja med det första i listan.",
  },
  "publication.motiveMissing": {
    status: 422,
    field: "motiv",
    text: "Skriv varför dokumentet publiceras trots varningarna, eller åtgärda dem först.",
  },
  "publication.changed": {
    status: 409,
    field: "motiv",
    text: "Någon ändrade dokumentet medan det gjordes i ordning. Granska det på nytt och publicera sedan.",
  },
  "publication.notRendered": {
    status: 500,
    field: "motiv",
    text: "Filerna kunde inte göras. Försök igen om en stund. Inget är publicerat.",
  },
  "publication.gone": { status: 404, field: "", text: "Utgåvan finns inte, eller är redan tillbakatagen." },
} as const satisfies Record<ReportRefusal["code"], Answer>;

export function sentenceFor(refusal: ReportRefusal): Answer {
  return answers[refusal.code];
}
