import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { openRoute } from "../../../../../platform/http/route.ts";
import { languageOr } from "../../../model/language.ts";
import { documentationPath } from "../addresses.ts";
import { DocumentationView } from "./view.tsx";
import { documentationWords } from "./words.ts";

export const documentationRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: documentationPath,
    handle: ({ url, query, services: { origin } }) => {
      const language = languageOr(query.get("sprak"));
      const { title } = documentationWords[language === "sv" ? "sv" : "en"];
      return page(title, <DocumentationView {...{ language, url, origin }} />, { publicSeconds: 300 });
    },
  }),
];
