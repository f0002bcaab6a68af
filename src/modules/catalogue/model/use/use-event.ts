import type { Language } from "../language.ts";
import { isLanguage } from "../language.ts";

/** What a reader did, without anything about the reader. `municipality` is what was chosen in the search, or empty. */
export type UseEvent =
  | (Where & { readonly kind: "view"; readonly entryId: string })
  | (Where & { readonly kind: "contact"; readonly entryId: string; readonly means: ContactMeans })
  | (Where & {
      readonly kind: "search";
      /** As `kinds:workTraining`. */
      readonly filters: readonly string[];
      readonly total: number;
      /** What was typed, only where there was no hit and it may be kept. */
      readonly missed: string;
    });

export const contactMeans = ["phone", "email", "web"] as const;
export type ContactMeans = (typeof contactMeans)[number];

interface Where {
  /** The association whose entry or catalogue it is; null in the national catalogue. */
  readonly associationId: string | null;
  readonly municipality: string;
  readonly language: Language;
}

const longestKept = 60;
const mostWords = 6;

/**
 * The words in the form they are counted in, or empty where they must never be kept: a number, an address or a long text
 * may be about somebody.
 */
export function wordsToKeep(typed: string): string {
  const words = typed.normalize("NFC").toLocaleLowerCase("sv").trim().replaceAll(/\s+/g, " ");
  const risky = words.length > longestKept || words.split(" ").length > mostWords || /\d{3}|[@/]/.test(words);
  return risky || !/\p{L}{2}/u.test(words) ? "" : words;
}

/** Machines that read pages are no readers. */
export function isRobot(agent: string): boolean {
  return (
    agent === "" ||
    /bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|headless.?check/i.test(agent)
  );
}

/** The municipality that a search before this page had chosen, from the page one came from (our own only). */
export function municipalityBefore(referrer: string | null, origin: string): string {
  if (referrer === null || !URL.canParse(referrer)) return "";
  const from = new URL(referrer);
  if (from.origin !== origin) return "";
  const chosen = from.searchParams.getAll("kommun").filter((code) => /^\d{4}$/.test(code));
  return chosen.length === 1 ? (chosen[0] ?? "") : "";
}

export function eventName(event: UseEvent): string {
  return JSON.stringify(event);
}

/** What was counted under the name; null for one that is none of ours. */
export function eventFrom(name: string): UseEvent | null {
  try {
    const event = JSON.parse(name) as UseEvent;
    return isLanguage(event.language) ? event : null;
  } catch {
    return null;
  }
}
