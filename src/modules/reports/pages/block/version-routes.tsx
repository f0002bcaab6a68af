import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readBlockPage } from "../../actions/read-block-page.ts";
import { restoreVersion } from "../../actions/write-block.ts";
import { readers, writers } from "../duties.ts";
import { refusalPage, withinReport } from "../request-parts.ts";
import { restoreForm } from "./form.ts";
import { VersionsView } from "./versions-view.tsx";

const path = "/dokument/:reportId/del/:blockId/versioner";

export const versionRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const found = await request.inZone((work) => readBlockPage(work, reportId, blockId));
      if (found === null) return notFound();
      return page(
        "Versioner",
        <VersionsView found={found} mayWrite={writers.includes(request.actor.duty)} />,
      );
    }),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: writers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const parsed = (await request.form()).parse(restoreForm);
      if (!parsed.ok) return refusalPage({ code: "version.gone" });
      const outcome = await request.inZone((work) => restoreVersion(work, reportId, blockId, parsed.value));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(
        `/dokument/${reportId}/del/${blockId}`,
        success(`Version ${parsed.value.from} är tillbaka, som en ny version.`),
      );
    }),
  }),
];
