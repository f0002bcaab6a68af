import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { readPublisher } from "../../actions/shared/read-publisher.ts";
import { readCommon } from "../../actions/shared/read-shared.ts";
import { languageOr } from "../../model/language.ts";
import { answerSearch, countSearch } from "../search/route.tsx";
import type { SearchSetting } from "../search/setting.ts";

type Answer = (request: PageRequest, setting: SearchSetting) => Promise<PageResponse>;

/** An association's own catalogue: its entries and those it offers of others. */
function ofAssociation(answer: Answer) {
  return async (request: PageRequest): Promise<PageResponse> => {
    const slug = request.param("association");
    const publisher = await request.services.db.inPublic(null, (work) => readPublisher(work, slug));
    if (publisher === null) return notFound();
    const about = publisher.about[languageOr(request.query.get("sprak"))] ?? publisher.about.sv;
    return await answer(request, {
      scope: { kind: "association", associationId: publisher.associationId },
      base: `/katalog/forbund/${publisher.slug}`,
      presented: { heading: publisher.name, about: about?.purpose ?? "" },
      association: { slug: publisher.slug, name: publisher.name },
    });
  };
}

/** The entries of all associations that are in a common catalogue. */
function ofCommon(answer: Answer) {
  return async (request: PageRequest): Promise<PageResponse> => {
    const slug = request.param("slug");
    const common = await request.services.db.inPublic(null, (work) => readCommon(work, slug));
    if (common === null) return notFound();
    return await answer(request, {
      scope: { kind: "common", commonId: common.id },
      base: `/katalog/gemensam/${common.slug}`,
      presented: { heading: common.name, about: common.about },
    });
  };
}

const association = "/katalog/forbund/:association";
const shared = "/katalog/gemensam/:slug";

export const openSharedRoutes: readonly Route[] = [
  openRoute({ method: "get", path: association, handle: ofAssociation(answerSearch) }),
  openRoute({ method: "post", path: association, handle: ofAssociation(countSearch) }),
  openRoute({ method: "get", path: shared, handle: ofCommon(answerSearch) }),
  openRoute({ method: "post", path: shared, handle: ofCommon(countSearch) }),
];
