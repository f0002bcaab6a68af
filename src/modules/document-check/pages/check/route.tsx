import { contentDisposition } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { Layout } from "../../../../ui/index.ts";
import { checkApart } from "../../actions/check-apart.ts";
import { mostSeconds, readers, uploadLimit, visitLimits } from "../duties.ts";
import { documentSentence } from "../sentences.ts";
import { readRows } from "./form.ts";
import { CheckResult } from "./result.tsx";
import { CheckStart } from "./start.tsx";
import { findingsWorkbook } from "./workbook.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function show(fault?: { readonly status: number; readonly sentence: string }): PageResponse {
  const faults = fault === undefined ? undefined : new Map([["fil", fault.sentence]]);
  return page(
    "Granska dokument",
    <Layout hasFaults={faults !== undefined}>
      <CheckStart faults={faults} />
    </Layout>,
    { status: fault?.status ?? 200 },
  );
}

async function check(request: ZoneRequest): Promise<PageResponse> {
  const [sent] = (await request.form()).files("fil");
  if (sent === undefined) return show({ status: 422, sentence: "Välj ett dokument att granska." });
  const checked = await checkApart(sent.bytes, visitLimits, mostSeconds);
  if (!checked.ok) return show(documentSentence(checked.refusal));
  return page(
    `Granskning av ${sent.name}`,
    <Layout wide back={{ href: "/granska", label: "Granska dokument" }}>
      <CheckResult name={sent.name} checked={checked.value} />
    </Layout>,
  );
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const rows = readRows((await request.form()).value("rader"));
  if (rows === null)
    return show({
      status: 422,
      sentence: "Anmärkningarna gick inte att läsa. Granska dokumentet en gång till.",
    });
  return file(await findingsWorkbook(rows), XLSX, contentDisposition("Anmärkningar", "xlsx"));
}

export const checkRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/granska", allow: readers, handle: () => show() }),
  zoneRoute({
    method: "post",
    path: "/granska",
    allow: readers,
    bodyLimit: uploadLimit + 64 * 1024,
    handle: check,
  }),
  zoneRoute({
    method: "post",
    path: "/granska/excel",
    allow: readers,
    bodyLimit: uploadLimit,
    handle: workbook,
  }),
];
