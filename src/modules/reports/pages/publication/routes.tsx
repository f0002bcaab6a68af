import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { withdrawPublication } from "../../actions/publish-report.ts";
import { readPublished } from "../../actions/read-publication.ts";
import { documentFile, filePaths } from "../document/files.ts";
import { frozenContent } from "../document/frozen-content.ts";
import { publishers, readers } from "../duties.ts";
import { refusalPage, withinReport } from "../request-parts.ts";
import { PublicationView } from "./view.tsx";

const base = "/dokument/:reportId/utgava/:publicationId";

/** What was published, as it stood then. */
export const publicationRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: base,
    allow: readers,
    handle: withinReport("publicationId", async (request, reportId, id) => {
      const found = await request.inZone((work) => readPublished(work, reportId, id, "workbook"));
      if (found === null) return notFound();
      const content = frozenContent(found.content);
      const view = (
        <PublicationView
          content={content}
          publication={found.publication}
          reportId={reportId}
          mayWithdraw={publishers.includes(request.actor.duty)}
        />
      );
      return page(`${content.title}, version ${found.publication.version}`, view);
    }),
  }),
  ...[...filePaths].map(([path, kind]) =>
    zoneRoute({
      method: "get",
      path: `${base}/${path}`,
      allow: readers,
      handle: withinReport("publicationId", async (request, reportId, id) => {
        const found = await request.inZone((work) => readPublished(work, reportId, id, kind));
        return found === null
          ? notFound()
          : documentFile(kind, found.bytes, frozenContent(found.content).title);
      }),
    }),
  ),
  zoneRoute({
    method: "post",
    path: `${base}/ta-tillbaka`,
    allow: publishers,
    handle: withinReport("publicationId", async (request, reportId, id) => {
      const outcome = await request.inZone((work) => withdrawPublication(work, reportId, id));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(
        `/dokument/${reportId}#utgavor`,
        success("Utgåvan är tillbakatagen. Allmänheten ser den inte längre."),
      );
    }),
  }),
];
