import type { Language } from "../../model/language.ts";
import type { DescribedPublisher } from "../../model/open-data/dcat.ts";
import { licence } from "../../model/open-data/dcat.ts";
import type { Municipality } from "../../model/vocabulary.ts";
import { associationAddress } from "../addresses.ts";
import { OpenFrame } from "../open/frame.tsx";
import { OpenHead } from "../open/head.tsx";
import { openDataWords } from "../words/open-data.ts";
import { formCode, frameCode } from "./embed-code.ts";

type Props = {
  readonly language: Language;
  readonly url: URL;
  readonly origin: string;
  readonly publishers: readonly DescribedPublisher[];
  /** Those that somebody publishes for. */
  readonly municipalities: readonly Municipality[];
  /** SCB's code, or empty for the whole catalogue. */
  readonly chosen: string;
};

export function OpenDataView(props: Props) {
  const { language, url, origin, publishers } = props;
  const words = openDataWords[language];
  return (
    <OpenFrame
      {...{ language, url }}
      head={
        <OpenHead {...{ origin, language }} url={new URL("/katalog/data", url)} description={words.lead} />
      }
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.licence} <a href={licence}>CC BY 4.0</a>.
      </p>
      <h2>{words.files}</h2>
      <ul>
        <li>
          <a href="/katalog/data/katalogen.xlsx">Excel</a>
        </li>
        <li>
          <a href="/katalog/data/katalogen.csv">CSV</a>
        </li>
        <li>
          <a href="/api/hsds/dokumentation">{words.api}</a>: <code dir="ltr">{origin}/api/hsds</code>
        </li>
        <li>
          <a href="/datasets/dcat">{words.description}</a>
        </li>
      </ul>
      <h2>{words.perAssociation}</h2>
      {publishers.length === 0 ? <p>{words.nothing}</p> : null}
      <ul>
        {publishers.map(({ slug, name }) => (
          <li>
            <a href={associationAddress(slug, language)} lang="sv" dir="ltr">
              {name}
            </a>
            {": "}
            <a href={`/katalog/data/katalogen.xlsx?forbund=${slug}`}>
              Excel<span class="sr-only" lang="sv">{` ${name}`}</span>
            </a>
            {", "}
            <a href={`/katalog/data/katalogen.csv?forbund=${slug}`}>
              CSV<span class="sr-only" lang="sv">{` ${name}`}</span>
            </a>
            {", "}
            <a href={`/datasets/dcat?forbund=${slug}`}>
              DCAT-AP-SE<span class="sr-only" lang="sv">{` ${name}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <Embedding {...props} />
    </OpenFrame>
  );
}

function Embedding({ language, origin, municipalities, chosen }: Props) {
  const words = openDataWords[language];
  return (
    <section aria-labelledby="sokruta">
      <h2 id="sokruta">{words.box}</h2>
      <p>{words.boxText}</p>
      <form method="get" action="/katalog/data#sokruta" class="embed-choice">
        {language === "sv" ? null : <input type="hidden" name="sprak" value={language} />}
        <label for="kommun">{words.municipality}</label>
        <select id="kommun" name="kommun">
          <option value="">{words.whole}</option>
          {municipalities.map(({ code, name }) => (
            <option value={code} selected={code === chosen} lang="sv">
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          {words.show}
        </button>
      </form>
      <h3>{words.asForm}</h3>
      <p>{words.asFormText}</p>
      <pre dir="ltr" tabindex={0}>
        <code>{formCode(origin, chosen, language)}</code>
      </pre>
      <h3>{words.asFrame}</h3>
      <p>{words.asFrameText}</p>
      <pre dir="ltr" tabindex={0}>
        <code>{frameCode(origin, chosen, language)}</code>
      </pre>
    </section>
  );
}
