import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, refusal } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readAccountRows } from "../../../actions/ledger/read-account-rows.ts";
import { readers } from "../../duties.ts";
import { objectText, signNote } from "../words.ts";
import { questionOf } from "./question.ts";
import { AccountView } from "./view.tsx";

/** Above it Excel itself is slow. */
const mostRows = 50_000;

function notThere(account: string, year: number): PageResponse {
  return refusal(
    404,
    "Kontot finns inte",
    `Konto ${account} finns inte i bokföringen för ${year}. Kontrollera året, eller gå till Bokföring.`,
  );
}

async function show(request: ZoneRequest): Promise<PageResponse> {
  const question = questionOf(request);
  const found = await request.inZone((work) => readAccountRows(work, question));
  if (found === null) return notThere(question.account, question.year);
  return page(`Konto ${question.account}`, <AccountView question={question} found={found} />);
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const question = { ...questionOf(request), offset: 0, limit: mostRows };
  const found = await request.inZone((work) => readAccountRows(work, question));
  if (found === null) return notThere(question.account, question.year);
  const { ledger, account, rows, objects, count } = found;
  const left = count > rows.length ? ` De första ${rows.length} av ${count} rader.` : "";
  const bytes = await renderWorkbook([
    {
      name: `Konto ${account.account}`,
      columns: [
        { label: "Datum", kind: "date" },
        { label: "Verifikation", kind: "text", width: 14 },
        { label: "Text", kind: "text", width: 50 },
        { label: "Objekt", kind: "text", width: 40 },
        { label: "Belopp", kind: "money", width: 16 },
      ],
      rows: rows.map((row) => [
        ...[row.transactedOn, `${row.series} ${row.number}`.trim(), row.text || row.voucherText],
        ...[objectText(row.objects, objects), row.amount],
      ]),
      note: `Kronor. ${signNote} Källa: ${ledger.fileName}.${left}`,
    },
  ]);
  return workbookFile(bytes, `Konto ${account.account} ${ledger.year}`);
}

export const accountRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/ekonomi/bokforing/konto/:account", allow: readers, handle: show }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/bokforing/konto/:account/excel",
    allow: readers,
    handle: workbook,
  }),
];
