import { dropDraft, readDraft } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { readBlockPage } from "../../actions/read-block-page.ts";
import { readDocument } from "../../actions/read-document.ts";
import { writeBlock } from "../../actions/write-block.ts";
import type { ReportBlock } from "../../model/report.ts";
import { readers, writers } from "../duties.ts";
import { readerOf, refusalPage, withinReport } from "../request-parts.ts";
import { sentenceFor } from "../sentences.ts";
import { whenText } from "../words.ts";
import { textForm } from "./form.ts";
import { BlockView } from "./view.tsx";

export interface Again {
  readonly status: number;
  readonly typed: Typed;
  readonly faults?: Faults;
  /** What somebody else has saved meanwhile. */
  readonly theirs?: ReportBlock;
  readonly preview?: { readonly heading: string; readonly body: string };
}

const base = "/dokument/:reportId/del/:blockId";

/** A draft belongs to the edition it was begun from, so that an old one never comes up over a newer text. */
function draftKey(block: ReportBlock): string {
  return `report-block/${block.id}/${block.edition}`;
}

export async function showBlock(
  request: ZoneRequest,
  reportId: string,
  blockId: string,
  again?: Again,
): Promise<PageResponse> {
  const found = await request.inZone((work) => readBlockPage(work, reportId, blockId));
  if (found === null || found.block.kind === "pageBreak") return notFound();
  const { block } = found;
  const document = await readDocument(
    readerOf(request),
    reportId,
    again?.preview === undefined ? undefined : { id: blockId, ...again.preview },
  );
  if (document === null) return notFound();
  const mayWrite = writers.includes(request.actor.duty);
  const draft =
    again === undefined && mayWrite
      ? await request.inZone((work) => readDraft(work, request.services.keyring, draftKey(block)))
      : null;
  const view = (
    <BlockView
      found={found}
      document={document}
      mayWrite={mayWrite}
      typed={again?.typed ?? draft?.fields}
      faults={again?.faults}
      theirs={again?.theirs}
      previewing={again?.preview !== undefined}
      draft={{
        url: `/utkast?nyckel=${encodeURIComponent(draftKey(block))}`,
        saved: draft === null ? undefined : whenText(draft.savedAt),
      }}
    />
  );
  return page(block.heading === "" ? "Del" : block.heading, view, { status: again?.status ?? 200 });
}

export const blockRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: base,
    allow: readers,
    handle: withinReport("blockId", (request, reportId, blockId) => showBlock(request, reportId, blockId)),
  }),
  zoneRoute({
    method: "post",
    path: base,
    allow: writers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const form = await request.form();
      const parsed = form.parse(textForm);
      if (!parsed.ok)
        return showBlock(request, reportId, blockId, {
          status: 422,
          typed: form.typed,
          faults: parsed.faults,
        });
      const outcome = await request.inZone(async (work) => {
        const written = await writeBlock(work, reportId, blockId, parsed.value);
        if (written.ok) await dropDraft(work, `report-block/${blockId}/${parsed.value.edition}`);
        return written;
      });
      if (outcome.ok)
        return seeOther(
          `/dokument/${reportId}#del-${blockId}`,
          success("Texten är sparad som en ny version."),
        );
      const { status, field, text } = sentenceFor(outcome.refusal);
      if (outcome.refusal.code !== "block.changed") return refusalPage(outcome.refusal);
      const { now } = outcome.refusal;
      const typed = new Map([...form.typed, ["utgava", [String(now.edition)]] as const]);
      return showBlock(request, reportId, blockId, {
        status,
        typed,
        faults: new Map([[field, text]]),
        theirs: now,
      });
    }),
  }),
  zoneRoute({
    method: "post",
    path: `${base}/forhandsvisa`,
    allow: writers,
    handle: withinReport("blockId", async (request, reportId, blockId) => {
      const form = await request.form();
      const parsed = form.parse(textForm);
      if (!parsed.ok)
        return showBlock(request, reportId, blockId, {
          status: 422,
          typed: form.typed,
          faults: parsed.faults,
        });
      return showBlock(request, reportId, blockId, { status: 200, typed: form.typed, preview: parsed.value });
    }),
  }),
];
