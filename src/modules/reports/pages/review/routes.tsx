import { z } from "zod";
import { renderWord } from "../../../../platform/documents/index.ts";
import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { mayPublish, publishReport } from "../../actions/publish-report.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import { readDocument } from "../../actions/read-document.ts";
import type { FrozenDocument } from "../../model/publication.ts";
import type { ReportRefusal } from "../../model/refusal.ts";
import { documentContent } from "../document/content.ts";
import { documentFile, filePaths, renderFile } from "../document/files.ts";
import { documentWorkbook } from "../document/workbook.ts";
import { publishers, readers } from "../duties.ts";
import { readerOf, refusalPage } from "../request-parts.ts";
import { sentenceFor } from "../sentences.ts";
import { ReadView } from "./read-view.tsx";
import { ReviewView } from "./view.tsx";

const motiveForm = z.object({
  motiv: z.string().trim().max(2000, "Skriv högst 2 000 tecken.").default(""),
});

/** A handler that is given the document of the report in the address; where there is none, there is no such page. */
function withDocument(
  task: (request: ZoneRequest, document: ReadDocument) => PageResponse | Promise<PageResponse>,
) {
  return withId("reportId", async (request, id) => {
    const document = await readDocument(readerOf(request), id);
    return document === null ? notFound() : task(request, document);
  });
}

function review(request: ZoneRequest, document: ReadDocument, again?: FailedForm): PageResponse {
  const view = (
    <ReviewView
      document={document}
      mayPublish={publishers.includes(request.actor.duty)}
      typed={again?.typed}
      faults={again?.faults}
    />
  );
  return page(`Granska ${document.report.title}`, view, { status: again?.status ?? 200 });
}

/** Everything of the moment: what is shown and the three files. */
async function freeze(
  request: ZoneRequest,
  document: ReadDocument,
): Promise<Outcome<FrozenDocument, ReportRefusal>> {
  const { report } = document;
  const content = documentContent(document, request.today.toString());
  const pdf = await request.services.pdf.renderDocument(content);
  if (!pdf.ok) return refused({ code: "publication.notRendered" });
  return done({
    content: { ...content, kind: report.kind, year: report.year },
    findings: document.findings,
    pdf: pdf.value,
    word: await renderWord(content),
    workbook: await documentWorkbook(document),
  });
}

async function publish(
  request: ZoneRequest,
  document: ReadDocument,
  motive: string,
): Promise<Outcome<{ readonly version: number }, ReportRefusal>> {
  const allowed = mayPublish(document.findings, motive);
  if (!allowed.ok) return allowed;
  const frozen = await freeze(request, document);
  if (!frozen.ok) return frozen;
  const { findings, blocks, report } = document;
  return await request.inZone((work) =>
    publishReport(work, report.id, { findings, motive, blocks, frozen: frozen.value }),
  );
}

export const reviewRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/dokument/:reportId/granska",
    allow: readers,
    handle: withDocument((request, document) => review(request, document)),
  }),
  zoneRoute({
    method: "post",
    path: "/dokument/:reportId/publicera",
    allow: publishers,
    handle: withDocument(async (request, document) => {
      const form = await request.form();
      const parsed = form.parse(motiveForm);
      if (!parsed.ok)
        return review(request, document, { typed: form.typed, faults: parsed.faults, status: 422 });
      const outcome = await publish(request, document, parsed.value.motiv);
      if (outcome.ok)
        return seeOther(
          `/dokument/${document.report.id}#utgavor`,
          success(
            `Version ${outcome.value.version} är publicerad. Vem som helst kan läsa den, och senare ändringar blir en ny version.`,
          ),
        );
      const { status, field, text } = sentenceFor(outcome.refusal);
      return review(request, document, { typed: form.typed, faults: new Map([[field, text]]), status });
    }),
  }),
  zoneRoute({
    method: "get",
    path: "/dokument/:reportId/visa",
    allow: readers,
    handle: withDocument(async (request, document) => {
      const content = documentContent(document, request.today.toString());
      return page(document.report.title, <ReadView content={content} report={document.report} />);
    }),
  }),
  ...[...filePaths].map(([path, kind]) =>
    zoneRoute({
      method: "get",
      path: `/dokument/:reportId/${path}`,
      allow: readers,
      handle: withDocument(async (request, document) => {
        const content = documentContent(document, request.today.toString());
        const made = await renderFile(request.services, kind, content, document);
        return made.ok ? documentFile(kind, made.value, document.report.title) : refusalPage(made.refusal);
      }),
    }),
  ),
];
