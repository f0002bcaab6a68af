import type { EntryContent } from "../content/entry-content.ts";

/**
 * `answers`: somebody is there. `missing`: the page is gone (404 or 410). `failing`: another error. `unreachable`: nobody
 * answered. `refused`: no check may call there.
 */
export type LinkOutcome = "answers" | "missing" | "failing" | "unreachable" | "refused";

export interface LinkCheck {
  readonly url: string;
  readonly outcome: LinkOutcome;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  readonly checkedAt: string;
  /** The first day it failed in a row; null where it answers. */
  readonly failingSince: string | null;
}

/** A page that asks for a sign-in or is busy is there, though it does not show itself to a check. */
export function outcomeOfStatus(status: number): LinkOutcome {
  if (status === 404 || status === 410) return "missing";
  if (status < 400 || [401, 403, 405, 406, 429, 999].includes(status)) return "answers";
  return "failing";
}

/** Addresses that an entry leads to, each once. */
export function linksOf(content: EntryContent): readonly string[] {
  return [
    ...new Set(content.links.map((link) => link.url).filter((url) => url !== "" && url.length <= 2000)),
  ];
}
