import type { Temporal } from "temporal-polyfill";
import { formatDate } from "../../../../platform/values/format.ts";
import type { Watched } from "./stage.ts";

export type LetterKind = "before" | "due" | "asked" | "escalated" | "answer";

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** Stands where the receiver's own link goes when the letter leaves; only its hash is kept. */
export const linkPlace = "{{personlig länk}}";

/** Where the letters lead: scheme, host and port of the installation. */
interface Sender {
  readonly associationName: string;
  readonly origin: string;
}

/** To the host: is what stands still true? `due` is the day it should be confirmed by. */
export function hostLetter(
  kind: "before" | "due" | "asked",
  entry: Pick<Watched, "name" | "verifiedOn">,
  due: Temporal.PlainDate,
  sender: Sender,
): LetterText {
  const last =
    entry.verifiedOn === null
      ? "Uppgifterna har inte bekräftats än."
      : `De bekräftades senast ${formatDate(entry.verifiedOn)}.`;
  const when = {
    before: `Vi vill att någon ser efter senast ${formatDate(due)}.`,
    due: `Det skulle ha setts efter senast ${formatDate(due)}. Om ingen svarar ser läsarna snart att uppgifterna inte är bekräftade.`,
    asked: "Vi vill att någon ser efter nu.",
  }[kind];
  return {
    subject: `Stämmer uppgifterna om ${entry.name} i insatskatalogen?`,
    body: [
      "Hej",
      `Ni håller i ${entry.name}. I insatskatalogen läser människor om insatsen och hur de söker till den. ${last} ${when}`,
      `Öppna länken, läs igenom och tryck på Uppgifterna stämmer. Är något fel skriver du det rätta på samma sida.\n${linkPlace}`,
      "Länken är personlig för insatsen och gäller i 60 dagar. Du behöver inget konto. Skicka den inte vidare utanför verksamheten.",
      sender.associationName,
    ].join("\n\n"),
  };
}

/** To the editor: these entries wait for somebody to confirm them. */
export function editorLetter(
  entries: readonly (Pick<Watched, "name" | "contactAddress"> & { readonly due: Temporal.PlainDate })[],
  sender: Sender,
): LetterText {
  const count = entries.length;
  return {
    subject:
      count === 1
        ? `${entries[0]?.name ?? "En insats"} är inte bekräftad i insatskatalogen`
        : `${count} insatser är inte bekräftade i insatskatalogen`,
    body: [
      "Hej",
      count === 1
        ? "Ingen har bekräftat uppgifterna om den här insatsen i tid:"
        : "Ingen har bekräftat uppgifterna om de här insatserna i tid:",
      entries.map(lineOf).join("\n"),
      `Ring huvudmannen, eller se efter själv och bekräfta i katalogen:\n${sender.origin}/insatskatalog/paminnelser`,
      sender.associationName,
    ].join("\n\n"),
  };
}

function lineOf({ name, contactAddress, due }: Parameters<typeof editorLetter>[0][number]): string {
  const reminded = contactAddress === "" ? "ingen adress att påminna" : `påmind på ${contactAddress}`;
  return `- ${name}, skulle ha bekräftats senast ${formatDate(due)} (${reminded})`;
}

/** To the host: why a proposal was not taken. */
export function answerLetter(entryName: string, answer: string, sender: Sender): LetterText {
  return {
    subject: `Svar på ert förslag om ${entryName}`,
    body: [
      "Hej",
      `Tack för ert förslag till ändring av ${entryName} i insatskatalogen. Redaktören har inte tagit med det. Svaret är:`,
      answer,
      `Vill ni föreslå något annat gör ni det här:\n${linkPlace}`,
      sender.associationName,
    ].join("\n\n"),
  };
}
