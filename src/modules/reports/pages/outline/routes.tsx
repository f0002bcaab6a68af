import { z } from "zod";
import type { Work } from "../../../../platform/db/work.ts";
import { withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { addBlock, moveBlock, setRemoved } from "../../actions/arrange-blocks.ts";
import { readOutline } from "../../actions/read-outline.ts";
import { reviewBlock } from "../../actions/write-block.ts";
import type { ReportRefusal } from "../../model/refusal.ts";
import { publishers, readers, writers } from "../duties.ts";
import { refusalPage, withinReport } from "../request-parts.ts";
import { sentenceFor } from "../sentences.ts";
import { OutlineView } from "./view.tsx";

async function show(
  request: ZoneRequest,
  id: string,
  again?: { fault: [string, string]; status: number },
): Promise<PageResponse> {
  const outline = await request.inZone((work) => readOutline(work, id));
  if (outline === null) return notFound();
  const { duty } = request.actor;
  const view = (
    <OutlineView
      outline={outline}
      today={request.today}
      mayWrite={writers.includes(duty)}
      mayPublish={publishers.includes(duty)}
      faults={again === undefined ? undefined : new Map([again.fault])}
    />
  );
  return page(outline.report.title, view, { status: again?.status ?? 200 });
}

const partForm = z.object({
  slag: z.enum(["heading", "text", "data", "pageBreak"], "Välj vad som ska läggas till."),
  niva: z
    .enum(["1", "2", "3"])
    .default("1")
    .transform((level) => Number(level) as 1 | 2 | 3),
  rubrik: z.string().trim().max(200, "Skriv högst 200 tecken.").default(""),
  data: z.string().default(""),
  efter: z.string().default(""),
});

type Change = (work: Work, reportId: string, blockId: string) => Promise<Outcome<unknown, ReportRefusal>>;

/** A button in the list: does it and shows the list again at the same place. */
function change(path: string, done: string, act: Change): Route {
  return zoneRoute({
    method: "post",
    path: `/dokument/:reportId/del/:blockId/${path}`,
    allow: writers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const outcome = await request.inZone((work) => act(work, reportId, blockId));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(`/dokument/${reportId}#del-${blockId}`, success(done));
    }),
  });
}

export const outlineRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/dokument/:reportId",
    allow: readers,
    handle: withId("reportId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: "/dokument/:reportId/del",
    allow: writers,
    handle: withId("reportId", async (request, reportId) => {
      const parsed = (await request.form()).parse(partForm);
      if (!parsed.ok) {
        const [fault] = parsed.faults;
        return show(request, reportId, {
          fault: fault ?? ["slag", "Välj vad som ska läggas till."],
          status: 422,
        });
      }
      const { slag, niva, rubrik, data, efter } = parsed.value;
      const wanted = { kind: slag, level: niva, heading: rubrik, dataKey: data, afterId: efter };
      const outcome = await request.inZone((work) => addBlock(work, reportId, wanted));
      if (outcome.ok)
        return seeOther(`/dokument/${reportId}#del-${outcome.value.id}`, success("Delen är tillagd."));
      const { status, field, text } = sentenceFor(outcome.refusal);
      return status === 404 ? notFound() : show(request, reportId, { fault: [field, text], status });
    }),
  }),
  change("upp", "Delen är flyttad uppåt.", (work, reportId, id) => moveBlock(work, reportId, id, "up")),
  change("ned", "Delen är flyttad nedåt.", (work, reportId, id) => moveBlock(work, reportId, id, "down")),
  change(
    "ta-bort",
    "Delen är borttagen. Den finns kvar längst ned och kan läggas tillbaka.",
    (work, reportId, id) => setRemoved(work, reportId, id, true),
  ),
  change("lagg-tillbaka", "Delen är tillbaka i dokumentet.", (work, reportId, id) =>
    setRemoved(work, reportId, id, false),
  ),
  change("genomgangen", "Texten är markerad som genomgången.", reviewBlock),
];
