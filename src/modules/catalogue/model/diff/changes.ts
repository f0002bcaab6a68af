import type { EntryContent, LanguageTexts } from "../content/entry-content.ts";
import { readerFields, variants } from "../content/entry-content.ts";
import { languageLabels, originLabels, partLabels, readerLabels, variantLabels } from "../labels.ts";
import type { Language } from "../language.ts";
import { languages } from "../language.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Part } from "./parts.ts";
import { structuredParts } from "./parts.ts";

/** One part that differs. `label` is Swedish; an empty `before` is something new and an empty `after` something taken away. */
export interface Change {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two contents as a reader would tell it, in the order of the form; empty where nothing does. */
export function changesBetween(
  before: EntryContent,
  after: EntryContent,
  vocabulary: Vocabulary,
): readonly Change[] {
  const [old, fresh] = [partsOf(before, vocabulary), partsOf(after, vocabulary)];
  const keys = new Set([...fresh.keys(), ...old.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const change = { key, label: (is ?? was)?.label ?? "", before: was?.text ?? "", after: is?.text ?? "" };
    return change.before === change.after ? [] : [change];
  });
}

function partsOf(content: EntryContent, vocabulary: Vocabulary): ReadonlyMap<string, Part> {
  const texts = languages.flatMap((language) => {
    const said = content.texts[language];
    return said === undefined ? [] : textParts(language, said);
  });
  return new Map([...structuredParts(content, vocabulary), ...texts].map((part) => [part.key, part]));
}

function textParts(language: Language, texts: LanguageTexts): readonly Part[] {
  const spoken = languageLabels[language];
  const part = (key: string, label: string, text: string): Part => ({
    key: `texts.${language}.${key}`,
    ...{ label, text },
  });
  return [
    part("name", `${partLabels.name} (${spoken})`, texts.name),
    part("summary", `${partLabels.summary} (${spoken})`, texts.summary),
    ...(language === "sv"
      ? []
      : [part("origin", `Hur texten har kommit till (${spoken})`, originLabels[texts.origin])]),
    ...variants.flatMap((variant) =>
      readerFields.map((field) =>
        part(
          `${variant}.${field}`,
          `Text: ${readerLabels[field]} (${variantLabels[variant]}, ${spoken})`,
          texts[variant]?.[field] ?? "",
        ),
      ),
    ),
    ...Object.entries(texts.tracks).flatMap(([id, track]) => [
      part(`tracks.${id}.name`, `Spårets namn (${spoken})`, track.name),
      part(`tracks.${id}.forWhom`, `Vem spåret är för (${spoken})`, track.forWhom),
    ]),
  ];
}
