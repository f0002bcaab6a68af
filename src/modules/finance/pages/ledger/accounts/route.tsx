import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readAccounts } from "../../../actions/ledger/read-accounts.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { addresses, signNote } from "../words.ts";
import { AccountsView } from "./view.tsx";

function found(request: ZoneRequest) {
  return request.inZone((work) => readAccounts(work, yearOf(request), request.query.get("import")));
}

async function show(request: ZoneRequest): Promise<PageResponse> {
  const accounts = await found(request);
  const year = accounts?.ledger.year ?? yearOf(request);
  return page(`Konton ${year}`, <AccountsView year={year} found={accounts} />);
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const accounts = await found(request);
  if (accounts === null) return seeOther(addresses.start(yearOf(request)));
  const money = (label: string) => ({ label, kind: "money" as const, width: 16 });
  const bytes = await renderWorkbook([
    {
      name: `Konton ${accounts.ledger.year}`,
      columns: [
        { label: "Konto", kind: "text", width: 10 },
        { label: "Namn", kind: "text", width: 40 },
        ...[money("Ingående balans"), money("Utgående balans"), money("Resultat")],
        ...[money("Utgående förra året"), money("Resultat förra året")],
      ],
      rows: accounts.accounts.map((one) => [
        ...[one.account, one.name, one.opening, one.closing, one.result],
        ...[one.previousClosing, one.previousResult],
      ]),
      note: `Kronor. ${signNote} Källa: ${accounts.ledger.fileName}.`,
    },
  ]);
  return workbookFile(bytes, `Konton ${accounts.ledger.year}`);
}

export const accountsRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/ekonomi/bokforing/konton", allow: readers, handle: show }),
  zoneRoute({ method: "get", path: "/ekonomi/bokforing/konton/excel", allow: readers, handle: workbook }),
];
