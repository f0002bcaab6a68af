import type { ActivateRefusal } from "../../actions/ledger/activate-ledger.ts";
import type { DiscardRefusal } from "../../actions/ledger/discard-ledger.ts";
import type { UploadRefusal } from "../../actions/ledger/upload-ledger.ts";

export type LedgerRefusal =
  | Exclude<UploadRefusal, { code: "ledger.known" }>
  | ActivateRefusal
  | DiscardRefusal;

export interface Answer {
  readonly status: number;
  readonly text: string;
}

type Sentences = {
  readonly [C in LedgerRefusal["code"]]: (refusal: Extract<LedgerRefusal, { code: C }>) => Answer;
};

const sentences: Sentences = {
  "ledger.noFile": () => ({
    status: 422,
    text: "Välj en SIE-fil att läsa in. Den heter oftast något på .se eller .si.",
  }),
  "ledger.otherFile": ({ sentence }) => ({ status: 422, text: sentence }),
  "ledger.gone": () => ({
    status: 404,
    text: "Bokföringen finns inte längre. Någon kan ha tagit bort den. Gå tillbaka till Bokföring.",
  }),
  "ledger.refused": () => ({
    status: 409,
    text: "Filen har fel och är inte inläst, så den kan inte användas. Läs in en rättad fil.",
  }),
  "ledger.inUse": () => ({
    status: 409,
    text: "Bokföringen används eller har använts och kan inte tas bort. Läs in en annan fil och använd den i stället.",
  }),
  "ledger.needsConfirmation": () => ({
    status: 422,
    text: "Filen är märkt som redan inläst. Kryssa för att du vill använda den ändå, om det är rätt fil.",
  }),
  "finance.yearClosed": ({ year }) => ({
    status: 409,
    text: `${year} är stängt, så bokföringen för året kan inte bytas. Öppna året igen under Bokslut om det behövs.`,
  }),
};

export function ledgerSentence<C extends LedgerRefusal["code"]>(
  refusal: Extract<LedgerRefusal, { code: C }>,
): Answer {
  return sentences[refusal.code as C](refusal);
}
