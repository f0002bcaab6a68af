import type { Language } from "../language.ts";

/**
 * What an entry says, apart from places, waiting time and verification, which change without a new edition. Codes are those
 * of catalogue.term; municipalities are SCB's four-digit codes. Never about a participant, money or internal notes.
 */
export interface EntryContent {
  readonly kinds: readonly string[];
  readonly targetGroups: readonly string[];
  readonly municipalities: readonly string[];
  readonly ways: readonly Way[];
  /** Agencies whose officials may refer; only where `ways` holds `official` or `council`. */
  readonly referrers: readonly string[];
  /** Agencies that take part. */
  readonly agencies: readonly string[];
  readonly funding: Funding;
  readonly supportLanguages: readonly string[];
  readonly interpreter: boolean;
  /** Whole öre for the reader; 0 is free of charge, null is not said. */
  readonly fee: number | null;
  readonly host: Host;
  /** At least one at publication: who may come is said by track. */
  readonly tracks: readonly Track[];
  readonly locations: readonly Location[];
  readonly contacts: readonly Contact[];
  readonly links: readonly Link[];
  /** Swedish is needed at publication; the others may come later. */
  readonly texts: Partial<Readonly<Record<Language, LanguageTexts>>>;
}

export type Way = "self" | "official" | "council";
export type Funding = "association" | "esf" | "ordinary";

/** Who runs it. `organisationNumber` is ten digits without a hyphen. */
export interface Host {
  readonly name: string;
  readonly organisationNumber: string | null;
}

/** A way through the intervention with conditions of its own. Ages in whole years, both included; null is no bound. */
export interface Track {
  readonly id: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Where one must live; empty is all of the entry's municipalities. */
  readonly municipalities: readonly string[];
  /** Terms of targetGroup that the person's situation must meet; empty is any of the entry's. */
  readonly situations: readonly string[];
}

export interface Location {
  readonly id: string;
  readonly kind: "physical" | "virtual";
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly accessibility: readonly string[];
}

/** A function, never a person: "Mottagningen", a shared number and mailbox. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** How a text came to be: readers are told when a machine translated it. */
export type TextOrigin = "written" | "translated" | "machine";

export interface LanguageTexts {
  readonly origin: TextOrigin;
  /** Fingerprint of the Swedish text it was translated from (`fingerprintOf`); null in Swedish. Another one is an outdated translation. */
  readonly basedOn: string | null;
  readonly name: string;
  /** One or two sentences, shown in lists. */
  readonly summary: string;
  readonly standard: ReaderText;
  /** The same in plain language (klarspråk); null where there is none. */
  readonly plain: ReaderText | null;
  /** The same in easy-read (lättläst); null where there is none. */
  readonly easyRead: ReaderText | null;
  /** By track id. */
  readonly tracks: Readonly<Record<string, TrackText>>;
}

/** Plain text; a blank line parts paragraphs and a line that begins with "- " is an item of a list. */
export interface ReaderText {
  readonly what: string;
  readonly forWhom: string;
  readonly notFor: string;
  readonly how: string;
  readonly apply: string;
  readonly cost: string;
  readonly languages: string;
  readonly accessibility: string;
  readonly afterwards: string;
}

export interface TrackText {
  readonly name: string;
  readonly forWhom: string;
}

export const variants = ["standard", "plain", "easyRead"] as const;
export type Variant = (typeof variants)[number];

export const readerFields = [
  "what",
  "forWhom",
  "notFor",
  "how",
  "apply",
  "cost",
  "languages",
  "accessibility",
  "afterwards",
] as const satisfies readonly (keyof ReaderText)[];

export const emptyReaderText: ReaderText = {
  what: "",
  forWhom: "",
  notFor: "",
  how: "",
  apply: "",
  cost: "",
  languages: "",
  accessibility: "",
  afterwards: "",
};

export function textsNamed(name: string): LanguageTexts {
  return {
    ...{ origin: "written", basedOn: null, name, summary: "" },
    ...{ standard: emptyReaderText, plain: null, easyRead: null, tracks: {} },
  };
}

/** What a new draft holds: a name and nothing else. */
export function emptyContent(name: string): EntryContent {
  return {
    ...{ kinds: [], targetGroups: [], municipalities: [], ways: [], referrers: [], agencies: [] },
    ...{ funding: "association", supportLanguages: ["sv"], interpreter: false, fee: null },
    host: { name: "", organisationNumber: null },
    ...{ tracks: [], locations: [], contacts: [], links: [] },
    texts: { sv: textsNamed(name) },
  };
}
