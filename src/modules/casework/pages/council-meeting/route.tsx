import { z } from "zod";
import type { Work } from "../../../../platform/db/work.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { Layout } from "../../../../ui/index.ts";
import { cancelMeeting, holdMeeting } from "../../actions/council/close-meeting.ts";
import type { Seen } from "../../actions/council/open-meeting.ts";
import { moveMatter, returnMatter, takeUpMatters } from "../../actions/council/order-matters.ts";
import { readMeetingPage } from "../../actions/council/read-meeting.ts";
import { councilLeaders, councilReaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { countMatters } from "../council-words/words.ts";
import { several, text, version } from "../referral-form/form-values.ts";
import type { CouncilRefusal } from "../sentences-council.ts";
import { councilSentence } from "../sentences-council.ts";
import type { MeetingForm } from "./view.tsx";
import { MeetingView } from "./view.tsx";

const schema = z.object({
  version: version(),
  matterIds: several(36, 200),
  matterId: text(100),
  move: text(100),
});
type Typed = z.output<typeof schema>;

type Shown = { readonly refused?: Parameters<typeof MeetingView>[0]["refused"]; readonly status?: number };

async function show(request: ZoneRequest, { refused, status }: Shown = {}): Promise<PageResponse> {
  const id = request.param("meetingId");
  const found = await request.inZone((work) => readMeetingPage(work, request.services.keyring, id));
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  return page(
    "Rådets möte",
    <Layout wide back={{ href: "/rad", label: "Rådet" }} hasFaults={refused !== undefined}>
      <MeetingView page={found.value} leads={request.actor.duty === "councilCoordinator"} refused={refused} />
    </Layout>,
    { status: status ?? 200 },
  );
}

type Step = {
  readonly name: string;
  readonly form: MeetingForm;
  take(work: Work, seen: Seen, typed: Typed): Promise<Outcome<number, CouncilRefusal>>;
  said(count: number): string;
};

const back = (count: number) => (count === 0 ? "" : ` ${countMatters(count)} gick tillbaka till kön.`);

const steps: readonly Step[] = [
  {
    name: "arenden",
    form: "arenden",
    take: (work, seen, typed) => takeUpMatters(work, seen, typed.matterIds),
    said: (count) => `${countMatters(count)} tas upp vid mötet.`,
  },
  {
    ...{ name: "ordning", form: "ordning" as const, said: () => "Ordningen är ändrad." },
    take: (work, seen, { move }) =>
      moveMatter(work, seen, move.slice(move.indexOf(":") + 1), move.startsWith("up:") ? "up" : "down"),
  },
  {
    name: "tillbaka",
    form: "ordning",
    take: (work, seen, { matterId }) => returnMatter(work, seen, matterId),
    said: () => "Ärendet ligger i kön igen.",
  },
  {
    name: "avsluta",
    form: "avsluta",
    take: holdMeeting,
    said: (count) => `Mötet är avslutat.${back(count)}`,
  },
  {
    name: "stall-in",
    form: "stall-in",
    take: cancelMeeting,
    said: (count) => `Mötet är inställt.${back(count)}`,
  },
];

/** One address per thing to do with the meeting; a refused one shows the meeting as it is now, with what was chosen. */
function stepRoute({ name, form: formName, take, said }: Step): Route {
  const handle = async (request: ZoneRequest): Promise<PageResponse> => {
    const id = request.param("meetingId");
    const form = await request.form();
    const parsed = form.parse(schema);
    const refused = (faults: ReadonlyMap<string, string>) => ({ form: formName, typed: form.typed, faults });
    if (!parsed.ok) return show(request, { refused: refused(parsed.faults), status: 422 });
    const taken = await request.inZone((work) =>
      take(work, { id, version: parsed.value.version }, parsed.value),
    );
    if (taken.ok) return seeOther(`/rad/moten/${id}`, success(said(taken.value)));
    const { status, faults } = faultsFrom(taken.refusal, formName);
    return wholePage(taken.refusal) ?? show(request, { refused: refused(faults), status });
  };
  return zoneRoute({ method: "post", path: `/rad/moten/:meetingId/${name}`, allow: councilLeaders, handle });
}

export const meetingRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/moten/:meetingId",
    allow: councilReaders,
    handle: (request) => show(request),
  }),
  ...steps.map(stepRoute),
];
