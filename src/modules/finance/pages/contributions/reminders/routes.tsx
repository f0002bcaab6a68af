import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import { readOverdue } from "../../../actions/contributions/remind.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { OverdueList } from "../overdue-list.tsx";

/** Everyone who is late, whichever year it is for. */
async function show(request: ZoneRequest): Promise<PageResponse> {
  const overdue = await request.inZone(readOverdue);
  const year = yearOf(request);
  return page(
    "Påminnelser",
    <Layout back={{ href: `/ekonomi/avgifter/reskontra?ar=${year}`, label: `Reskontra ${year}` }}>
      <PageHeading>Påminnelser</PageHeading>
      <Lead>Öppna medlemmen för att hämta påminnelsen och anteckna att den är skickad.</Lead>
      <OverdueList overdue={overdue} />
    </Layout>,
  );
}

export const remindersRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/ekonomi/avgifter/paminnelser", allow: readers, handle: show }),
];
