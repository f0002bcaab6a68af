import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import { readCompared } from "../../actions/open/read-compared.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { languageOr } from "../../model/language.ts";
import { readingOf } from "../../model/reading/reading.ts";
import { OpenFrame } from "../open/frame.tsx";
import { OpenHead } from "../open/head.tsx";
import { compareWords } from "../words/compare.ts";
import { cameFrom } from "./came-from.ts";
import { readChosen } from "./chosen.ts";
import { comparedRows } from "./rows.tsx";
import { Comparison, keyOfEntry } from "./view.tsx";

/** Up to three entries side by side; what cannot be shown is told above them. */
export async function answerComparison(request: PageRequest): Promise<PageResponse> {
  const language = languageOr(request.query.get("sprak"));
  const words = compareWords[language];
  const chosen = readChosen(request.query);
  const { entries, gone, vocabulary } = await request.services.db.inPublic(null, async (work) => ({
    ...(await readCompared(work, chosen.keys)),
    vocabulary: await readVocabulary(work),
  }));
  const missing = [...gone.map(({ association, entry }) => `${association}/${entry}`), ...chosen.odd];
  const told = [
    ...(chosen.tooMany ? [words.tooMany] : []),
    ...(missing.length > 0 ? [words.gone(missing.join(", "))] : []),
  ];
  const from = cameFrom(request.query, vocabulary, language);
  const compared = entries.map((entry) => ({
    entry,
    reading: readingOf(entry.content, language, "standard"),
  }));
  const head = (
    <OpenHead
      {...{ language, origin: request.services.origin, url: request.url, description: words.lead }}
      indexed={false}
    />
  );
  return page(
    words.title,
    <OpenFrame {...{ language, head }} url={request.url}>
      <h1>{words.title}</h1>
      {told.length === 0 ? null : (
        <ul class="notices">
          {told.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      <p>{compared.length === 0 ? words.none : words.lead}</p>
      {compared.length === 0 ? null : (
        <Comparison {...{ language, compared, from }} rows={comparedRows(language, vocabulary)} />
      )}
      <p>
        <a href={from.back(compared.map(({ entry }) => keyOfEntry(entry)))}>{words.back}</a>
      </p>
    </OpenFrame>,
    { publicSeconds: 60 },
  );
}
