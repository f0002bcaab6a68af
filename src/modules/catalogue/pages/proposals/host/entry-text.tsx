import { Expander, SummaryList } from "../../../../../ui/index.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import { readerFields } from "../../../model/content/entry-content.ts";
import { structuredParts } from "../../../model/diff/parts.ts";
import { languageLabels, partLabels, readerLabels } from "../../../model/labels.ts";
import { languages } from "../../../model/language.ts";
import type { Vocabulary } from "../../../model/vocabulary.ts";

type Props = { readonly content: EntryContent; readonly vocabulary: Vocabulary };

/** The entry's Swedish texts and facts, to read through before saying that they are right. */
export function EntryText({ content, vocabulary }: Props) {
  const swedish = content.texts.sv;
  const others = languages.filter((one) => one !== "sv" && content.texts[one] !== undefined);
  const texts = [
    { key: partLabels.summary, text: swedish?.summary ?? "" },
    ...readerFields.map((field) => ({ key: readerLabels[field], text: swedish?.standard[field] ?? "" })),
  ].filter(({ text }) => text !== "");
  const facts = structuredParts(content, vocabulary).filter(({ text }) => text !== "");
  return (
    <>
      <SummaryList rows={texts.map(({ key, text }) => ({ key, value: <Paragraphs text={text} /> }))} />
      <Expander summary="Fakta om insatsen" open>
        <SummaryList rows={facts.map(({ label, text }) => ({ key: label, value: text }))} />
      </Expander>
      {others.length === 0 ? null : (
        <p class="muted">
          {`Texten finns också på ${others.map((one) => languageLabels[one]).join(", ")}. Översättningarna ändras av redaktören.`}
        </p>
      )}
    </>
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split("\n").map((line, index) => (
            <>
              {index === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
