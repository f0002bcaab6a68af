import type { Language } from "../../model/language.ts";
import { directionOf } from "../../model/language.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf } from "../../model/vocabulary.ts";

type TermProps = {
  readonly vocabulary: Vocabulary;
  readonly taxonomy: Taxonomy;
  readonly code: string;
  readonly language: Language;
};

/** lang and dir of a text that stands on a page in another language; nothing where it is the page's own. */
export function foreign(text: Language, page: Language): { lang?: Language; dir?: "ltr" | "rtl" } {
  return text === page ? {} : { lang: text, dir: directionOf(text) };
}

/** A word of the catalogue in the reader's language, in Swedish and marked so where it has not been translated. */
export function Term({ vocabulary, taxonomy, code, language }: TermProps) {
  const term = vocabulary.terms.find((one) => one.taxonomy === taxonomy && one.code === code);
  const text = labelOf(vocabulary, taxonomy, code, language);
  const known = term?.labels[language] !== undefined || language === "sv";
  return known ? <span>{text}</span> : <span {...foreign("sv", language)}>{text}</span>;
}

export function Terms({ codes, ...same }: Omit<TermProps, "code"> & { readonly codes: readonly string[] }) {
  return (
    <ul class="terms">
      {codes.map((code) => (
        <li>
          <Term {...same} code={code} />
        </li>
      ))}
    </ul>
  );
}
