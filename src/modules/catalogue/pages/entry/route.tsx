import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { findEntry } from "../../actions/reading/find-entry.ts";
import { languageOr } from "../../model/language.ts";
import { readingOf } from "../../model/reading/reading.ts";
import { gonePage } from "../gone/page.tsx";
import { servedBy, viewCounter } from "../use/counting.ts";
import { entryWords } from "../words/entry.ts";
import { variantAsked } from "./variant-address.ts";
import { EntryView } from "./view.tsx";

async function show(request: PageRequest): Promise<PageResponse> {
  const { query, url, services } = request;
  const language = languageOr(query.get("sprak"));
  const address = [request.param("association"), request.param("entry")] as const;
  const found = await findEntry(services.db, ...address, services.memory);
  if (found.kind !== "shown") return gonePage(request, language, found);
  const { entry, vocabulary, offers } = found;
  const reading = readingOf(entry.content, language, variantAsked(query));
  const shown = { entry, vocabulary, offers, reading, language, words: entryWords[language] };
  return page(reading.name.text, <EntryView shown={shown} url={url} origin={services.origin} />, {
    publicSeconds: 60,
    ...servedBy(viewCounter(request, entry, language)),
  });
}

export const entryRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/katalog/insats/:association/:entry", handle: show }),
];
