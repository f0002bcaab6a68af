import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { readingOf } from "../../model/reading/reading.ts";
import { entryAddress, searchAddress } from "../addresses.ts";
import { foreign } from "../entry/terms.tsx";
import { OpenFrame } from "../open/frame.tsx";
import { goneWords } from "../words/gone.ts";
import { machineWords } from "../words/machine.ts";
import { searchWords } from "../words/search.ts";

type GoneViewProps = {
  readonly language: Language;
  readonly url: URL;
  readonly kind: "removed" | "hidden" | "unknown";
  readonly name: string | null;
  /** Null where nothing is known that they could be like. */
  readonly alternatives: readonly PublishedEntry[] | null;
};

/** What stands where an entry was, or never was: why, and where to go instead. */
export function GoneView({ language, url, kind, name, alternatives }: GoneViewProps) {
  const words = goneWords[language];
  return (
    <OpenFrame language={language} url={url} head={<meta name="robots" content="noindex, follow" />}>
      <h1>{words[kind]}</h1>
      {name === null ? null : (
        <p class="lead" {...foreign("sv", language)}>
          {name}
        </p>
      )}
      <p>{words[`${kind}Text`]}</p>
      {alternatives === null ? null : <Alternatives language={language} entries={alternatives} />}
      <p>
        <a href={searchAddress(language)}>{words.search}</a>
      </p>
    </OpenFrame>
  );
}

type AlternativesProps = { readonly language: Language; readonly entries: readonly PublishedEntry[] };

function Alternatives({ language, entries }: AlternativesProps) {
  const words = goneWords[language];
  if (entries.length === 0) return <p>{words.noAlternatives}</p>;
  return (
    <section aria-labelledby="liknande">
      <h2 id="liknande">{words.alternatives}</h2>
      <ul class="entry-alternatives">
        {entries.map((entry) => {
          const { name, summary, missing, origin } = readingOf(entry.content, language, "standard");
          return (
            <li>
              <a href={entryAddress(entry, language)} {...foreign(name.language, language)}>
                {name.text}
              </a>
              <p {...foreign(summary.language, language)}>{summary.text}</p>
              {missing ? <p class="muted">{searchWords[language].swedishOnly}</p> : null}
              {origin === "machine" ? <p class="muted">{machineWords[language]}</p> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
