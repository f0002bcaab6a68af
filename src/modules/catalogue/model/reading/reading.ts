import type {
  EntryContent,
  LanguageTexts,
  ReaderText,
  TextOrigin,
  TrackText,
  Variant,
} from "../content/entry-content.ts";
import { readerFields, variants } from "../content/entry-content.ts";
import { fingerprintOf } from "../content/fingerprint.ts";
import type { Language } from "../language.ts";

/** A text as it is shown: in which language it came to be had, and whether it is of another version than the rest. */
export interface Part {
  readonly text: string;
  readonly language: Language;
  readonly otherVariant: boolean;
}

/** What one reader is shown of an entry's texts, and what must be said of them. */
export interface Reading {
  readonly asked: Language;
  /** Of the texts; Swedish where the reader's language is missing. */
  readonly language: Language;
  readonly missing: boolean;
  readonly origin: TextOrigin;
  /** The Swedish text has changed since the translation was made. */
  readonly outdated: boolean;
  readonly variant: Variant;
  readonly wanted: Variant;
  /** The version asked for is missing, and the standard one is shown. */
  readonly variantMissing: boolean;
  /** The versions there are in the texts' language, the standard one first. */
  readonly variants: readonly Variant[];
  readonly name: Part;
  readonly summary: Part;
  readonly fields: Readonly<Record<keyof ReaderText, Part | null>>;
  readonly tracks: Readonly<Record<string, { readonly name: Part | null; readonly forWhom: Part | null }>>;
}

/** Of content that has been published, so that there is a Swedish text to fall back on. */
export function readingOf(content: EntryContent, asked: Language, wanted: Variant): Reading {
  const swedish = content.texts.sv;
  if (swedish === undefined) throw new Error("an entry without Swedish texts was published");
  const found = content.texts[asked];
  const language = found === undefined ? "sv" : asked;
  const texts = found ?? swedish;
  const variant = texts[wanted] === null ? "standard" : wanted;
  const pick = (of: (one: LanguageTexts) => string): Part | null =>
    firstOf([
      { text: of(texts), language, otherVariant: false },
      { text: of(swedish), language: "sv", otherVariant: false },
    ]);
  const named = (id: string, field: keyof TrackText) => pick((one) => one.tracks[id]?.[field] ?? "");
  return {
    ...{ asked, language, missing: found === undefined, origin: texts.origin, variant, wanted },
    outdated: texts.basedOn !== null && texts.basedOn !== fingerprintOf(swedish),
    variantMissing: variant !== wanted,
    variants: variants.filter((one) => texts[one] !== null),
    name: pick((one) => one.name) ?? { text: "", language, otherVariant: false },
    summary: pick((one) => one.summary) ?? { text: "", language, otherVariant: false },
    fields: fieldsOf(texts, language, variant, swedish),
    tracks: Object.fromEntries(
      content.tracks.map(({ id }) => [id, { name: named(id, "name"), forWhom: named(id, "forWhom") }]),
    ),
  };
}

/** The version shown; where it is silent the standard text, and where a translation is silent the Swedish one. */
function fieldsOf(
  texts: LanguageTexts,
  language: Language,
  variant: Variant,
  swedish: LanguageTexts,
): Reading["fields"] {
  const fieldOf = (field: keyof ReaderText): Part | null =>
    firstOf([
      { text: texts[variant]?.[field] ?? "", language, otherVariant: false },
      { text: texts.standard[field], language, otherVariant: variant !== "standard" },
      { text: swedish.standard[field], language: "sv", otherVariant: variant !== "standard" },
    ]);
  const pairs = readerFields.map((field) => [field, fieldOf(field)] as const);
  return Object.fromEntries(pairs) as Reading["fields"];
}

function firstOf(parts: readonly Part[]): Part | null {
  return parts.find(({ text }) => text.trim() !== "") ?? null;
}
