import { notFound, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import { commentBlock, resolveComment } from "../../actions/comment-block.ts";
import { readers, writers } from "../duties.ts";
import { refusalPage, withinReport } from "../request-parts.ts";
import { commentForm } from "./form.ts";
import { showBlock } from "./routes.tsx";

const base = "/dokument/:reportId/del/:blockId";

/** Whoever reads a document may say something of it; those who write say when it is taken care of. */
export const commentRoutes: readonly Route[] = [
  zoneRoute({
    method: "post",
    path: `${base}/kommentar`,
    allow: readers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const form = await request.form();
      const parsed = form.parse(commentForm);
      if (!parsed.ok)
        return showBlock(request, reportId, blockId, {
          status: 422,
          typed: form.typed,
          faults: parsed.faults,
        });
      const outcome = await request.inZone((work) => commentBlock(work, reportId, blockId, parsed.value));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(
        `/dokument/${reportId}/del/${blockId}#kommentarer`,
        success("Kommentaren är tillagd. Den måste avklaras innan dokumentet publiceras."),
      );
    }),
  }),
  zoneRoute({
    method: "post",
    path: `${base}/kommentar/:commentId/klar`,
    allow: writers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const commentId = request.param("commentId");
      if (!isId(commentId)) return notFound();
      const outcome = await request.inZone((work) => resolveComment(work, reportId, blockId, commentId));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(
        `/dokument/${reportId}/del/${blockId}#kommentarer`,
        success("Kommentaren är avklarad."),
      );
    }),
  }),
];
