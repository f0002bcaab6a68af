import type { LanguageTexts, ReaderText, Variant } from "../content/entry-content.ts";
import { readerFields, variants } from "../content/entry-content.ts";
import { readerLabels, variantLabels } from "../labels.ts";
import { officeWordsIn } from "./plain-words.ts";
import { readabilityOf } from "./readability.ts";
import type { Remark } from "./remark.ts";

/**
 * How hard a text may be. LIX: up to 30 is very easy, 30–40 easy, 40–50 middling as in newspapers, 50–60 hard as the
 * texts of authorities (Björnsson 1968). Words in a sentence: our own, from the advice of plain language to keep below 20 and
 * of easy-read to say one thing at a time.
 */
const readabilityLimits = {
  standard: { lix: 45, words: 25 },
  plain: { lix: 40, words: 20 },
  easyRead: { lix: 30, words: 12 },
} as const satisfies Record<Variant, { readonly lix: number; readonly words: number }>;

/** Advice on the Swedish texts, variant by variant. The index is made for Swedish and says nothing of another language. */
export function textAdvice(texts: LanguageTexts): readonly Remark[] {
  return variants.flatMap((variant) => {
    const text = texts[variant];
    if (text === null) return [];
    const place = { page: "texts", language: "sv", variant } as const;
    return [...lixAdvice(text, variant), ...fieldAdvice(text, variant)].map(
      (sentence): Remark => ({ severity: "advice", place, sentence }),
    );
  });
}

function lixAdvice(text: ReaderText, variant: Variant): readonly string[] {
  const limit = readabilityLimits[variant];
  const { lix } = readabilityOf(readerFields.map((field) => text[field]).join("\n"), limit.words);
  if (lix === null || lix <= limit.lix) return [];
  return [
    `Texten (${variantLabels[variant]}) har läsbarhetsindex ${lix}. Försök komma ner till ${limit.lix} med kortare meningar och kortare ord.`,
  ];
}

function fieldAdvice(text: ReaderText, variant: Variant): readonly string[] {
  const { words } = readabilityLimits[variant];
  return readerFields.flatMap((field) => {
    const where = `${readerLabels[field]} (${variantLabels[variant]})`;
    const long = readabilityOf(text[field], words).longSentences.map(
      (sentence) =>
        `${where}: dela meningen som börjar ”${beginning(sentence)} …”. Den har fler än ${words} ord.`,
    );
    const office = officeWordsIn(text[field]).map(
      ([written, plain]) => `${where}: skriv ”${plain}” i stället för ”${written}”.`,
    );
    return [...long, ...office];
  });
}

function beginning(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(" ");
}
