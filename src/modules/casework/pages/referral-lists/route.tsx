import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { ButtonLink, Layout, PageHeading, pageParameter, Tabs } from "../../../../ui/index.ts";
import { receivedReferrals, referralsPerPage, sentReferrals } from "../../actions/referral/list-referrals.ts";
import type { ReferralState } from "../../model/referral/referral-state.ts";
import { receiverDuties, senderDuties } from "../referral-duties.ts";
import { ReferralTable } from "./table.tsx";

type Filter = {
  readonly key: string;
  readonly label: string;
  readonly states: readonly ReferralState[] | null;
};

const answered: Filter = { key: "besvarade", label: "Besvarade", states: ["accepted", "rejected"] };
const withdrawn: Filter = { key: "atertagna", label: "Återtagna", states: ["withdrawn"] };
const all: Filter = { key: "alla", label: "Alla", states: null };
const inboxFilters: readonly [Filter, ...Filter[]] = [
  { key: "vantar", label: "Väntar på svar", states: ["sent"] },
  { key: "mer", label: "Väntar på avsändaren", states: ["moreInformationWanted"] },
  ...[answered, withdrawn, all],
];
const sentFilters: readonly [Filter, ...Filter[]] = [
  all,
  { key: "utkast", label: "Utkast", states: ["draft"] },
  { key: "vantar", label: "Väntar på svar", states: ["sent"] },
  { key: "mer", label: "Väntar på dig", states: ["moreInformationWanted"] },
  ...[answered, withdrawn],
];

function chosen(request: ZoneRequest, filters: readonly [Filter, ...Filter[]]): Filter {
  return filters.find(({ key }) => key === request.query.get("lage")) ?? filters[0];
}

/** A whole page number from 1; anything else in the address means the first page. */
function pageNumber(request: ZoneRequest): number {
  const number = Number(request.query.get(pageParameter) ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1;
}

function tabs(path: string, filters: readonly Filter[], filter: Filter) {
  return filters.map(({ key, label }) => ({
    href: `${path}?lage=${key}`,
    label,
    current: key === filter.key,
  }));
}

function mayBegin({ actor }: ZoneRequest): boolean {
  return (senderDuties as readonly string[]).includes(actor.duty);
}

async function inbox(request: ZoneRequest): Promise<PageResponse> {
  const [filter, number] = [chosen(request, inboxFilters), pageNumber(request)];
  const list = await request.inZone((work) => receivedReferrals(work, filter.states, number));
  return page(
    "Inkomna remisser",
    <Layout wide>
      <PageHeading
        action={
          mayBegin(request) ? (
            <ButtonLink kind="secondary" href="/remisser/ny">
              Ny egen anmälan
            </ButtonLink>
          ) : null
        }
      >
        Inkomna remisser
      </PageHeading>
      <Tabs label="Läge" tabs={tabs("/remisser/inkomna", inboxFilters, filter)} />
      <ReferralTable
        list={list}
        paging={{ page: number, size: referralsPerPage, total: list.total }}
        side="receiver"
        filtered={filter !== inboxFilters[0]}
        today={request.today.toString()}
      />
    </Layout>,
  );
}

async function mine(request: ZoneRequest): Promise<PageResponse> {
  const [filter, number] = [chosen(request, sentFilters), pageNumber(request)];
  const list = await request.inZone((work) => sentReferrals(work, filter.states, number));
  const begin = request.actor.duty === "referringOfficial" ? "Ny remiss" : "Ny egen anmälan";
  return page(
    "Mina remisser",
    <Layout wide>
      <PageHeading action={<ButtonLink href="/remisser/ny">{begin}</ButtonLink>}>Mina remisser</PageHeading>
      <Tabs label="Läge" tabs={tabs("/remisser", sentFilters, filter)} />
      <ReferralTable
        list={list}
        paging={{ page: number, size: referralsPerPage, total: list.total }}
        side="sender"
        filtered={filter !== sentFilters[0]}
        today={request.today.toString()}
      />
    </Layout>,
  );
}

export const listRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/remisser", allow: senderDuties, handle: mine }),
  zoneRoute({ method: "get", path: "/remisser/inkomna", allow: receiverDuties, handle: inbox }),
];
