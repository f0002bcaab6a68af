import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { readAbout } from "../../actions/reading/read-about.ts";
import { languageOr } from "../../model/language.ts";
import { gonePage } from "../gone/page.tsx";
import { aboutWords } from "../words/about.ts";
import { AboutView } from "./view.tsx";

async function show(request: PageRequest): Promise<PageResponse> {
  const { query, url, services } = request;
  const language = languageOr(query.get("sprak"));
  const found = await readAbout(services.db, request.param("association"));
  if (found === null) return gonePage(request, language, { kind: "unknown" });
  return page(
    aboutWords[language].heading(found.publisher.name),
    <AboutView {...{ language, url, ...found }} origin={services.origin} />,
    { publicSeconds: 60 },
  );
}

export const aboutRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/katalog/forbund/:association/om", handle: show }),
];
