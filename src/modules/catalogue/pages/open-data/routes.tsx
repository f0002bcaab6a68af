import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { readDescribedPublishers } from "../../actions/open-data/read-open-data.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { languageOr } from "../../model/language.ts";
import { openDataWords } from "../words/open-data.ts";
import { catalogueCsv, catalogueWorkbook } from "./files.ts";
import { adviseRobots, describeData, mapSite } from "./machines.ts";
import { fileRoute } from "./one-address.ts";
import { OpenDataView } from "./view.tsx";

const minute = 60;

/** What may be had of the catalogue, and how to put its search box on a site of one's own. */
async function show(request: PageRequest): Promise<PageResponse> {
  const language = languageOr(request.query.get("sprak"));
  const { publishers, vocabulary } = await request.services.db.inPublic(null, async (work) => ({
    publishers: await readDescribedPublishers(work),
    vocabulary: await readVocabulary(work),
  }));
  const served = new Set(publishers.flatMap((one) => one.municipalities));
  const chosen = request.query.get("kommun") ?? "";
  return page(
    openDataWords[language].heading,
    <OpenDataView
      {...{ language, publishers }}
      url={request.url}
      origin={request.services.origin}
      municipalities={vocabulary.municipalities.filter(({ code }) => served.has(code))}
      chosen={served.has(chosen) ? chosen : ""}
    />,
    { publicSeconds: minute },
  );
}

export const openDataRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/katalog/data", handle: show }),
  fileRoute("/katalog/data/katalogen.xlsx", catalogueWorkbook, "forbund"),
  fileRoute("/katalog/data/katalogen.csv", catalogueCsv, "forbund"),
  fileRoute("/datasets/dcat", describeData, "forbund"),
  fileRoute("/sitemap.xml", mapSite),
  openRoute({ method: "get", path: "/robots.txt", handle: adviseRobots }),
];
