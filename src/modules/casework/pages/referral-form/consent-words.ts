import type { StatusTone } from "../../../../ui/index.ts";
import type { ConsentForm, ConsentKind, ConsentState, CoveredFact } from "../../model/consent/consent.ts";

export const kindNames: Record<ConsentKind, string> = {
  secrecy: "Samtycke till att lämna uppgifter mellan myndigheter",
  statistics: "Samtycke till statistik",
  survey: "Samtycke till enkät",
};

export const formNames: Record<ConsentForm, string> = { written: "Skriftligt", spoken: "Muntligt" };

export const factNames: Record<CoveredFact, string> = {
  question: "Frågan och vad personen vill",
  background: "Bakgrunden",
  contact: "Telefon och e-post",
  attachments: "Bilagorna",
};

export const consentStateNames: Record<ConsentState, { readonly label: string; readonly tone: StatusTone }> =
  {
    running: { label: "Gäller", tone: "active" },
    ended: { label: "Har slutat gälla", tone: "done" },
    withdrawn: { label: "Återkallat", tone: "attention" },
    notYet: { label: "Gäller inte än", tone: "neutral" },
  };

export const formOptions = (["written", "spoken"] as const).map((value) => ({
  value,
  label: formNames[value],
}));
