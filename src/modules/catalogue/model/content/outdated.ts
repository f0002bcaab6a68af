import type { Language } from "../language.ts";
import type { EntryContent } from "./entry-content.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** Whether the Swedish text has changed since the one in this language was made from it. */
export function isOutdated(content: EntryContent, language: Language): boolean {
  const [texts, swedish] = [content.texts[language], content.texts.sv];
  if (language === "sv" || texts === undefined || swedish === undefined) return false;
  return texts.basedOn !== fingerprintOf(swedish);
}
