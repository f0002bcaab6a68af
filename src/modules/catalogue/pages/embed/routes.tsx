import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { languageOr } from "../../model/language.ts";
import { embedWords } from "../words/embed.ts";
import { EmbedView } from "./view.tsx";

const hour = 3_600;

/** A search box that stands in a frame on a municipality's site; the answer opens in a window of its own. */
async function show(request: PageRequest): Promise<PageResponse> {
  const language = languageOr(request.query.get("sprak"));
  const { municipalities } = await request.services.db.inPublic(null, readVocabulary);
  const asked = request.query.get("kommun");
  const municipality = municipalities.find(({ code }) => code === asked) ?? null;
  return page(embedWords[language].label, <EmbedView {...{ language, municipality }} />, {
    publicSeconds: hour,
    framed: true,
  });
}

export const embedRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/katalog/ruta", handle: show }),
];
