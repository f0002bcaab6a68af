import type { ReaderText, Variant } from "../../../model/content/entry-content.ts";
import type { Language } from "../../../model/language.ts";

/** Parts of the form that can be repeated; each row's fields are named by the part, the row's id and the field. */
export const rowKinds = ["spar", "adress", "kontakt", "lank"] as const;
export type RowKind = (typeof rowKinds)[number];

export const mostRows = 20;

/** "spar.<id>.fran". The ids of the rows, in order, are the values of the field that is named by the kind alone. */
export function rowField(kind: RowKind, id: string, field: string): string {
  return `${kind}.${id}.${field}`;
}

export function isRowId(text: string): boolean {
  return /^[A-Za-z0-9-]{1,40}$/.test(text);
}

const variantNames = {
  standard: "vanlig",
  plain: "klarsprak",
  easyRead: "lattlast",
} as const satisfies Record<Variant, string>;

const fieldNames = {
  what: "vad",
  forWhom: "for_vem",
  notFor: "inte_for",
  how: "hur",
  apply: "ansok",
  cost: "kostnad",
  languages: "sprak",
  accessibility: "tillganglighet",
  afterwards: "sedan",
} as const satisfies Record<keyof ReaderText, string>;

/** Which texts a form holds: one variant in one language. Name, summary and tracks belong to the standard variant. */
export interface TextPart {
  readonly language: Language;
  readonly variant: Variant;
}

export function textField({ language, variant }: TextPart, field: keyof ReaderText): string {
  return `text.${language}.${variantNames[variant]}.${fieldNames[field]}`;
}

/** Name, summary and origin of the texts in a language. */
export function languageField(language: Language, field: "namn" | "kort" | "ursprung"): string {
  return `text.${language}.${field}`;
}

export function trackTextField(language: Language, trackId: string, field: "namn" | "for_vem"): string {
  return `text.${language}.spar.${trackId}.${field}`;
}

/** The word for a variant in addresses; Swedish readers see it. */
export function variantName(variant: Variant): string {
  return variantNames[variant];
}
