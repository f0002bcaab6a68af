import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { ButtonLink, Layout, Lead, PageHeading, pageParameter } from "../../../../ui/index.ts";
import { findForLog, logOfPerson, logOfUser, logReaders } from "../../actions/person/read-log.ts";
import { personName } from "../../model/person/person.ts";
import { leaderDuties } from "../referral-duties.ts";
import { text } from "../referral-form/form-values.ts";
import { personSentence } from "../sentences-person.ts";
import { LogStart } from "./start.tsx";
import { LogTable } from "./table.tsx";

function pageNumber(request: ZoneRequest): number {
  const number = Number(request.query.get(pageParameter) ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1;
}

async function start(
  request: ZoneRequest,
  shown: { typed?: Typed; faults?: Faults; status?: number } = {},
): Promise<PageResponse> {
  const readers = await request.inZone(logReaders);
  return page(
    "Logg",
    <Layout hasFaults={shown.faults !== undefined}>
      <LogStart readers={readers} typed={shown.typed} faults={shown.faults} />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

async function find(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(z.object({ number: text(30) }));
  if (!parsed.ok) return start(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const found = await request.inZone((work) =>
    findForLog(work, request.services.keyring, parsed.value.number),
  );
  if (found.ok) return seeOther(`/logg/personer/${found.value}`);
  const { status, sentence } = personSentence(found.refusal);
  return start(request, { typed: form.typed, faults: new Map([["number", sentence]]), status });
}

async function person(request: ZoneRequest): Promise<PageResponse> {
  const [id, number] = [request.param("personId"), pageNumber(request)];
  const log = await request.inZone((work) => logOfPerson(work, request.services.keyring, id, number));
  if (!log.ok) return refusal(404, "Personen finns inte här", personSentence(log.refusal).sentence);
  return page(
    "Vem har läst",
    <Layout wide back={{ href: "/logg", label: "Logg" }}>
      <PageHeading
        kicker="Vem har läst"
        action={
          <ButtonLink kind="secondary" href={`/logg/personer/${id}/utdrag`}>
            Loggutdrag som PDF
          </ButtonLink>
        }
      >
        {personName(log.value.person)}
      </PageHeading>
      <Lead>Allt som någon har läst eller ändrat om personen, det senaste först.</Lead>
      <LogTable list={log.value} page={number} of="person" />
    </Layout>,
  );
}

async function user(request: ZoneRequest): Promise<PageResponse> {
  const number = pageNumber(request);
  const log = await request.inZone((work) => logOfUser(work, request.param("userId"), number));
  if (!log.ok) return refusal(404, "Användaren finns inte här", personSentence(log.refusal).sentence);
  return page(
    "Vad har användaren läst",
    <Layout wide back={{ href: "/logg", label: "Logg" }}>
      <PageHeading kicker="Vilka personer har den här användaren läst">{log.value.userName}</PageHeading>
      <Lead>Personerna står som märken, så att du kan granska läsningen utan att själv läsa om dem.</Lead>
      <LogTable list={log.value} page={number} of="user" />
    </Layout>,
  );
}

export const logRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/logg", allow: leaderDuties, handle: (request) => start(request) }),
  zoneRoute({ method: "post", path: "/logg", allow: leaderDuties, handle: find }),
  zoneRoute({ method: "get", path: "/logg/personer/:personId", allow: leaderDuties, handle: person }),
  zoneRoute({ method: "get", path: "/logg/anvandare/:userId", allow: leaderDuties, handle: user }),
];
