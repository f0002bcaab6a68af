import type { ReaderText, Variant } from "../../../model/content/entry-content.ts";

/** Everything the entry's page says by itself. Functions put what they are given into a whole sentence. */
export interface EntryWords {
  readonly headings: Readonly<Record<keyof ReaderText, string>>;
  readonly facts: string;
  readonly where: string;
  readonly contact: string;
  readonly responsible: string;
  readonly more: string;
  readonly share: string;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly variantsLabel: string;
  readonly variantMissing: Readonly<Record<Exclude<Variant, "standard">, string>>;
  readonly otherVariant: string;
  /** In the reader's language: that the text is missing in it and shown in Swedish. */
  readonly missing: string;
  readonly inSwedish: string;
  readonly outdated: string;
  readonly machine: string;
  readonly tracks: string;
  readonly ageSpan: (from: number, to: number) => string;
  readonly ageFrom: (from: number) => string;
  readonly ageTo: (to: number) => string;
  readonly livesIn: (municipalities: string) => string;
  readonly meantFor: string;
  readonly referrers: string;
  readonly free: string;
  readonly fee: (kronor: string) => string;
  readonly supportLanguages: string;
  readonly interpreter: string;
  readonly virtual: string;
  readonly phone: string;
  readonly email: string;
  readonly municipalities: string;
  readonly host: string;
  readonly association: string;
  readonly alsoOffered: string;
  readonly agencies: string;
  readonly funding: string;
  readonly places: string;
  readonly freePlaces: string;
  readonly noFreePlaces: string;
  readonly waitingWeeks: string;
  readonly noWaiting: string;
  readonly reportedOn: (day: string) => string;
  readonly verifiedOn: (day: string) => string;
  readonly unverifiedSince: (day: string) => string;
  readonly neverVerified: string;
  readonly changedOn: (day: string) => string;
  readonly address: string;
  readonly mail: string;
  readonly qr: string;
  readonly qrAlt: (address: string) => string;
  readonly buttons: {
    readonly share: string;
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
    readonly speak: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
  };
  readonly wrong: string;
  readonly suggest: string;
  readonly searchMore: string;
}
