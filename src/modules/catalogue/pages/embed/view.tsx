import { FramedDocument } from "../../../../ui/index.ts";
import type { Language } from "../../model/language.ts";
import { directionOf } from "../../model/language.ts";
import type { Municipality } from "../../model/vocabulary.ts";
import { embedWords } from "../words/embed.ts";

type Props = { readonly language: Language; readonly municipality: Municipality | null };

export function EmbedView({ language, municipality }: Props) {
  const words = embedWords[language];
  return (
    <FramedDocument language={language} direction={directionOf(language)}>
      <form action="/katalog" method="get" target="_blank" class="embed" rel="noopener">
        {municipality === null ? null : <input type="hidden" name="kommun" value={municipality.code} />}
        {language === "sv" ? null : <input type="hidden" name="sprak" value={language} />}
        <label for="q">
          {words.label}
          {municipality === null ? null : (
            <>
              {" · "}
              <bdi lang="sv">{municipality.name}</bdi>
            </>
          )}
        </label>
        <input id="q" name="q" type="search" enterkeyhint="search" />
        <button type="submit">{words.search}</button>
        <p class="embed__note">{words.opens}</p>
      </form>
    </FramedDocument>
  );
}
