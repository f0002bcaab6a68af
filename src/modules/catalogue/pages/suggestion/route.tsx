import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { findEntry } from "../../actions/reading/find-entry.ts";
import type { SuggestRefusal } from "../../actions/suggestion/suggest-correction.ts";
import { suggestCorrection } from "../../actions/suggestion/suggest-correction.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { languageOr } from "../../model/language.ts";
import { readingOf } from "../../model/reading/reading.ts";
import { gonePage } from "../gone/page.tsx";
import type { SuggestionWords } from "../words/suggestion.ts";
import { suggestionWords } from "../words/suggestion.ts";
import { suggestionAddress } from "./address.ts";
import { SuggestionView, ThanksView, trap } from "./view.tsx";

type Fault = { readonly status: number; readonly word: keyof SuggestionWords["faults"] };

const faults = {
  "catalogue.suggestionEmpty": { status: 422, word: "empty" },
  "catalogue.suggestionTooLong": { status: 422, word: "tooLong" },
  "catalogue.suggestionHoldsPersonalNumber": { status: 422, word: "personalNumber" },
  "catalogue.tooManySuggestions": { status: 429, word: "tooMany" },
} as const satisfies Record<SuggestRefusal["code"], Fault>;

type Asked = { readonly entry: PublishedEntry; readonly language: Language; readonly request: PageRequest };

/** The handler's answer for the entry that the address names, or the page that says why there is none. */
function forEntry(answer: (asked: Asked) => Promise<PageResponse> | PageResponse) {
  return async (request: PageRequest): Promise<PageResponse> => {
    const language = languageOr(request.query.get("sprak"));
    const { db } = request.services;
    const found = await findEntry(db, request.param("association"), request.param("entry"));
    if (found.kind !== "shown") return gonePage(request, language, found);
    return await answer({ entry: found.entry, language, request });
  };
}

function show({ entry, language, request }: Asked): PageResponse {
  const words = suggestionWords[language];
  const props = {
    entry,
    language,
    url: request.url,
    name: readingOf(entry.content, language, "standard").name,
  };
  return request.query.get("skickad") === "ja"
    ? page(words.thanks, <ThanksView {...props} />, { publicSeconds: 60 })
    : page(words.heading, <SuggestionView {...props} typed="" fault={null} />, { publicSeconds: 60 });
}

async function send({ entry, language, request }: Asked): Promise<PageResponse> {
  const words = suggestionWords[language];
  const form = await request.form();
  const text = form.value("text");
  const thanks = new URL(suggestionAddress(entry, language), request.url);
  thanks.searchParams.append("skickad", "ja");
  const sent = seeOther(thanks.pathname + thanks.search);
  // Only a program fills in a field that no reader sees; it is thanked and forgotten.
  if (form.value(trap) !== "") return sent;
  const { associationId, entryId } = entry;
  const outcome = await suggestCorrection(request.services.db, { associationId, entryId, text, language });
  if (outcome.ok) return sent;
  const { status, word } = faults[outcome.refusal.code];
  const props = {
    entry,
    language,
    url: request.url,
    name: readingOf(entry.content, language, "standard").name,
  };
  const view = <SuggestionView {...props} typed={text} fault={words.faults[word]} />;
  return page(words.heading, view, { status });
}

const path = "/katalog/insats/:association/:entry/rattelse";

export const suggestionRoutes: readonly Route[] = [
  openRoute({ method: "get", path, handle: forEntry(show) }),
  openRoute({ method: "post", path, bodyLimit: 16_384, handle: forEntry(send) }),
];
