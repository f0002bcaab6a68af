import { pdfFile, workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { MemberAccount } from "../../../actions/contributions/read-ledger.ts";
import { readMemberAccount } from "../../../actions/contributions/read-ledger.ts";
import type { Overdue } from "../../../actions/contributions/remind.ts";
import { noteReminder, readOverdue } from "../../../actions/contributions/remind.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { memberDocument, memberWorkbook, reminderDocument } from "./documents.ts";
import { MemberView } from "./view.tsx";

type Found = { readonly account: MemberAccount; readonly overdue: Overdue | undefined };

/** The member of the address, or the page that says there is none. */
async function withMember(
  request: ZoneRequest,
  answer: (found: Found) => PageResponse | Promise<PageResponse>,
): Promise<PageResponse> {
  const id = request.param("memberId");
  if (!isId(id)) return notFound();
  const found = await request.inZone(async (work) => ({
    account: await readMemberAccount(work, id, yearOf(request)),
    overdue: (await readOverdue(work)).find(({ member }) => member.id === id),
  }));
  const { account, overdue } = found;
  return account === null ? notFound() : answer({ account, overdue });
}

function show(request: ZoneRequest): Promise<PageResponse> {
  const mayKeep = keepers.includes(request.actor.duty);
  return withMember(request, ({ account, overdue }) =>
    page(
      `Medlemsavgift ${account.year}, ${account.member.name}`,
      <MemberView account={account} overdue={overdue} mayKeep={mayKeep} />,
    ),
  );
}

const nameOf = ({ account }: Found) => `Medlemsavgift ${account.year} ${account.member.name}`;

function accountPdf(request: ZoneRequest): Promise<PageResponse> {
  return withMember(request, (found) =>
    pdfFile(request, memberDocument(found.account, request.today.toString()), nameOf(found)),
  );
}

function workbook(request: ZoneRequest): Promise<PageResponse> {
  return withMember(request, async (found) =>
    workbookFile(await memberWorkbook(found.account), nameOf(found)),
  );
}

const notOverdue = () => {
  const { status, text } = sentenceFor({ code: "entry.notOverdue" });
  return refusal(status, "Ingen påminnelse behövs", text);
};

function reminder(request: ZoneRequest): Promise<PageResponse> {
  return withMember(request, ({ account, overdue }) => {
    if (overdue === undefined) return notOverdue();
    const document = reminderDocument(overdue, account.association.name, request.today.toString());
    return pdfFile(request, document, `Påminnelse ${account.member.name}`);
  });
}

function noteSent(request: ZoneRequest): Promise<PageResponse> {
  return withMember(request, async ({ account }) => {
    const outcome = await request.inZone((work) => noteReminder(work, account.member.id));
    if (!outcome.ok) return notOverdue();
    return seeOther(
      `/ekonomi/avgifter/reskontra?ar=${outcome.value.calls[0]?.call.year ?? account.year}`,
      success(`Påminnelsen till ${account.member.name} är antecknad.`),
    );
  });
}

const path = "/ekonomi/avgifter/medlem/:memberId";

export const memberRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: show }),
  zoneRoute({ method: "get", path: `${path}/pdf`, allow: readers, handle: accountPdf }),
  zoneRoute({ method: "get", path: `${path}/excel`, allow: readers, handle: workbook }),
  zoneRoute({ method: "get", path: `${path}/paminnelse`, allow: readers, handle: reminder }),
  zoneRoute({ method: "post", path: `${path}/paminnelse`, allow: keepers, handle: noteSent }),
];
