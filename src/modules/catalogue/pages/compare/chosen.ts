import type { EntryKey } from "../../actions/open/read-compared.ts";
import { isSlug } from "../../actions/reading/find-entry.ts";

export const mostCompared = 3;

export interface ChosenEntries {
  readonly keys: readonly EntryKey[];
  /** Written so that no entry can be meant; at most three, cut to a readable length. */
  readonly odd: readonly string[];
  readonly tooMany: boolean;
}

/** Reads `insats=association/entry` from any address whatever; the same entry twice is one. */
export function readChosen(address: URLSearchParams): ChosenEntries {
  const asked = [...new Set(address.getAll("insats").map((one) => one.trim()))].filter((one) => one !== "");
  const keys = asked.flatMap((one) => keyOf(one) ?? []);
  const odd = asked.filter((one) => keyOf(one) === null);
  return {
    keys: keys.slice(0, mostCompared),
    odd: odd.slice(0, 3).map((one) => one.slice(0, 40).toWellFormed()),
    tooMany: keys.length > mostCompared,
  };
}

/** The key as the address writes it. */
export function writtenKey({ association, entry }: EntryKey): string {
  return `${association}/${entry}`;
}

function keyOf(text: string): EntryKey | null {
  const [association = "", entry = "", ...rest] = text.split("/");
  return rest.length === 0 && isSlug(association) && isSlug(entry) ? { association, entry } : null;
}
