import type { Language } from "../language.ts";

/** An association's own synonym: it goes before the shipped one for the same words. */
export interface OwnSynonym {
  readonly id: string;
  readonly language: Language;
  /** As people write it. */
  readonly words: string;
  /** Swedish words that entries are written with; none where the shipped synonym is switched off. */
  readonly leadsTo: readonly string[];
}

export type NewSynonym = Omit<OwnSynonym, "id">;

export type SynonymRefusal =
  | { readonly code: "catalogue.synonymGone" }
  /** There is one for the same words already. */
  | { readonly code: "catalogue.synonymTaken" }
  /** Signs alone. */
  | { readonly code: "catalogue.synonymEmpty" }
  /** It leads nowhere, and there is no shipped one to switch off. */
  | { readonly code: "catalogue.synonymLeadsNowhere" };
