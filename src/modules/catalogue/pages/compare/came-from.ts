import type { EntryKey } from "../../actions/open/read-compared.ts";
import type { Language } from "../../model/language.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readAsked } from "../search/asked.ts";
import { searchLink } from "../search/search-link.ts";

/** The search that a comparison was made from. */
export interface CameFrom {
  /** Leads back to it with these ticked. */
  readonly back: (keys: readonly EntryKey[]) => string;
  /** Compares these instead, and keeps the search. */
  readonly compare: (keys: readonly EntryKey[]) => string;
}

/** The comparison's own address holds the search; a catalogue that is not the national one is said by `fran`. */
export function cameFrom(address: URLSearchParams, vocabulary: Vocabulary, language: Language): CameFrom {
  const { query, view } = readAsked(address, vocabulary, { scope: { kind: "national" }, language });
  const base = address.get("fran") ?? "";
  const own = /^\/katalog\/(?:forbund|gemensam)\/[a-z0-9-]{1,100}$/.test(base);
  return {
    back: (keys) => searchLink(own ? base : "/katalog", query, view, keys),
    compare: (keys) => {
      const link = searchLink("/katalog/jamfor", query, view, keys);
      return own ? `${link}${link.includes("?") ? "&" : "?"}fran=${encodeURIComponent(base)}` : link;
    },
  };
}
