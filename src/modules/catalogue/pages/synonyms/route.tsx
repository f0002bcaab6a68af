import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { endSynonym, keepSynonym, ownSynonyms } from "../../actions/synonyms/keep-synonym.ts";
import { languageOr } from "../../model/language.ts";
import { baseIndex } from "../../model/search/base-index.ts";
import { phraseOf } from "../../model/search/phrases.ts";
import { editors } from "../duties.ts";
import { synonymForm } from "./form.ts";
import { synonymSentence } from "./sentences.ts";
import { listPath, SynonymsView, SynonymView } from "./view.tsx";

async function showList(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const synonyms = await request.inZone(ownSynonyms);
  const word = (request.query.get("ord") ?? "").slice(0, 100);
  const language = languageOr(request.query.get("sprak"));
  const leadsTo = request.query
    .getAll("leder")
    .map((one) => one.slice(0, 100))
    .slice(0, 3);
  const shipped = baseIndex.get(language)?.get(phraseOf(word, language)) ?? [];
  const view = (
    <SynonymsView {...{ synonyms, shipped }} begin={{ words: word, language, leadsTo }} {...sent} />
  );
  return page("Synonymer", view, { status: sent?.status ?? 200 });
}

async function showOne(request: ZoneRequest, id: string, sent?: FailedForm): Promise<PageResponse> {
  const synonym = (await request.inZone(ownSynonyms)).find((one) => one.id === id);
  if (synonym === undefined) return notFound();
  return page(synonym.words, <SynonymView synonym={synonym} {...sent} />, { status: sent?.status ?? 200 });
}

/** Adds where no id is given. */
function keep(request: ZoneRequest, id: string | null): Promise<PageResponse> {
  return answerForm(request, {
    schema: synonymForm,
    act: (work, { ord, sprak, leder }) =>
      keepSynonym(work, id, { words: ord, language: sprak, leadsTo: leder }),
    done: ({ words }) => seeOther(listPath, success(`Synonymen ”${words}” gäller nu i katalogens sökning.`)),
    sentence: synonymSentence,
    again: (failed) => (id === null ? showList(request, failed) : showOne(request, id, failed)),
  });
}

function end(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerButton(request, {
    act: (work) => endSynonym(work, id),
    done: ({ words }) => seeOther(listPath, success(`Synonymen ”${words}” är borttagen.`)),
    refusedTitle: "Synonymen kunde inte tas bort",
    sentence: synonymSentence,
  });
}

const onePath = `${listPath}/:synonym`;

export const synonymRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: listPath, allow: editors, handle: (request) => showList(request) }),
  zoneRoute({ method: "post", path: listPath, allow: editors, handle: (request) => keep(request, null) }),
  zoneRoute({
    method: "get",
    path: onePath,
    allow: editors,
    handle: withId("synonym", (request, id) => showOne(request, id)),
  }),
  zoneRoute({ method: "post", path: onePath, allow: editors, handle: withId("synonym", keep) }),
  zoneRoute({ method: "post", path: `${onePath}/avsluta`, allow: editors, handle: withId("synonym", end) }),
];
