import type { AboutText, Publisher } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { municipalityName } from "../../model/vocabulary.ts";
import { associationAddress } from "../addresses.ts";
import { Blocks } from "../entry/blocks.tsx";
import { foreign } from "../entry/terms.tsx";
import { OpenFrame } from "../open/frame.tsx";
import { OpenHead } from "../open/head.tsx";
import { aboutWords } from "../words/about.ts";

type AboutViewProps = {
  readonly publisher: Publisher;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly url: URL;
  readonly origin: string;
};

/** What an association is for, whom it unites and where, for somebody who has never heard of one. */
export function AboutView({ publisher, vocabulary, language, url, origin }: AboutViewProps) {
  const words = aboutWords[language];
  const { slug, name, members, municipalities, organisationNumber, about } = publisher;
  const own = about[language];
  const text = own ?? about.sv;
  const description = words.description(name);
  const page = new URL(`/katalog/forbund/${slug}/om`, origin);
  return (
    <OpenFrame
      {...{ language, url }}
      association={{ slug, name }}
      head={<OpenHead {...{ origin, language, description }} url={page} />}
    >
      <h1>{words.heading(name)}</h1>
      {text === undefined ? (
        <p>{words.nothing}</p>
      ) : (
        <AboutTexts text={text} language={language} textLanguage={own === undefined ? "sv" : language} />
      )}
      <Names heading={words.members} id="medlemmar" names={members} />
      <Names
        heading={words.area}
        id="omrade"
        names={municipalities
          .map((code) => municipalityName(vocabulary, code))
          .sort((one, other) => one.localeCompare(other, "sv"))}
      />
      {organisationNumber === null ? null : (
        <p>
          {words.number}: <bdi dir="ltr">{organisationNumber.replace(/^(\d{6})(\d{4})$/, "$1-$2")}</bdi>
        </p>
      )}
      <p>
        <a href={associationAddress(slug, language)}>{words.toCatalogue}</a>
      </p>
    </OpenFrame>
  );
}

type AboutTextsProps = {
  readonly text: AboutText;
  readonly language: Language;
  readonly textLanguage: Language;
};

function AboutTexts({ text, language, textLanguage }: AboutTextsProps) {
  const words = aboutWords[language];
  return (
    <>
      {textLanguage === language ? null : <p class="muted">{words.inSwedish}</p>}
      {(["purpose", "vision", "contact"] as const).map((field) =>
        text[field].trim() === "" ? null : (
          <section aria-labelledby={field}>
            <h2 id={field}>{words[field]}</h2>
            <div {...foreign(textLanguage, language)}>
              <Blocks text={text[field]} />
            </div>
          </section>
        ),
      )}
    </>
  );
}

type NamesProps = { readonly heading: string; readonly id: string; readonly names: readonly string[] };

function Names({ heading, id, names }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="about-names">
        {names.map((name) => (
          <li>
            <bdi lang="sv">{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
