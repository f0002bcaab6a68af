import { formatIsoDate } from "../../../../platform/values/format.ts";
import type { DispatchRefusal, DispatchWarning, RecipientStatus } from "../../model/dispatch/dispatch.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "dispatch.gone": { status: 404, field: "amne", text: "Utskicket finns inte längre." },
  "dispatch.noRecipient": { status: 422, field: "mottagare", text: "Välj minst en mottagare." },
  "dispatch.unknownAddress": {
    status: 422,
    field: "mottagare",
    text: "En av adresserna används inte längre. Välj mottagare igen.",
  },
  "dispatch.alreadySent": {
    status: 409,
    field: "mottagare",
    text: "Brevet har redan gått i väg, så det kan inte ändras eller tas bort.",
  },
  "dispatch.noMailServer": {
    status: 409,
    field: "mottagare",
    text: "Samordna skickar inte e-post i den här installationen. Skicka för hand och anteckna det på utskicket, eller be driften ange en e-postserver.",
  },
  "dispatch.nothingWaiting": {
    status: 409,
    field: "mottagare",
    text: "Alla mottagare har redan fått brevet, eller så är det på väg.",
  },
  "dispatch.unknownMember": { status: 422, field: "medlem", text: "Välj en av medlemmarna." },
  "dispatch.addressTwice": {
    status: 409,
    field: "adress",
    text: "Medlemmen har redan den adressen.",
  },
} as const satisfies Record<DispatchRefusal["code"], Answer>;

export function sentenceFor(refusal: DispatchRefusal): Answer {
  return answers[refusal.code];
}

/** One sentence to look at before the letters leave. */
export function warningSentence(warning: DispatchWarning): string {
  switch (warning.code) {
    case "attachmentOlderThanDecision":
      return `${warning.name} är daterad ${formatIsoDate(warning.datedOn)}, före beslutet. Kontrollera att det är den beslutade versionen.`;
    case "memberWithoutAddress":
      return `${warning.member} får inget brev.`;
    case "noAttachment":
      return "Ingen fil är bifogad.";
    case "amountMissingInText":
      return `Texten nämner ${warning.member} men inte den beslutade avgiften ${warning.amount} kronor.`;
  }
}

export const statusWords = {
  waiting: "inte skickat",
  sending: "skickas",
  sent: "skickat",
  failed: "kom inte fram",
  byHand: "skickat för hand",
} as const satisfies Record<RecipientStatus, string>;
