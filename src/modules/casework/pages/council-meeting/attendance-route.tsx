import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout, PageHeading } from "../../../../ui/index.ts";
import { readAttendanceChoices } from "../../actions/council/read-attendance.ts";
import type { AttendanceRefusal, SeatFault } from "../../actions/council/save-attendance.ts";
import { saveAttendance } from "../../actions/council/save-attendance.ts";
import { councilLeaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { whenAndWhere } from "../council-words/words.ts";
import { version } from "../referral-form/form-values.ts";
import { councilSentence } from "../sentences-council.ts";
import { AttendanceForm } from "./attendance-form.tsx";
import { readSeats } from "./seat-schema.ts";

type Shown = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

async function show(request: ZoneRequest, { typed, faults, status }: Shown = {}): Promise<PageResponse> {
  const found = await request.inZone((work) => readAttendanceChoices(work, request.param("meetingId")));
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  const { meeting } = found.value;
  return page(
    "Deltagare vid mötet",
    <Layout back={{ href: `/rad/moten/${meeting.id}`, label: "Mötet" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading kicker={whenAndWhere(meeting)}>Deltagare vid mötet</PageHeading>
      <p>
        Den som är användare i Samordna och har en plats kan läsa mötets ärenden. Töm en rad för att ta bort
        platsen.
      </p>
      <AttendanceForm choices={found.value} typed={typed} faults={faults} />
    </Layout>,
    { status: status ?? 200 },
  );
}

const seatWords: Record<SeatFault["fault"], { readonly field: string; readonly sentence: string }> = {
  nameMissing: { field: "name", sentence: "Skriv ett namn eller en befattning, eller töm hela raden." },
  agencyMissing: { field: "agency", sentence: "Skriv vilken myndighet platsen är för." },
  userUnknown: {
    field: "user",
    sentence: "Användaren arbetar inte i rådet längre. Välj någon annan eller ingen.",
  },
  userTwice: { field: "user", sentence: "Användaren har redan en plats. Välj någon annan eller ingen." },
};

function faultsOf(refused: AttendanceRefusal): { readonly status: number; readonly faults: Faults } {
  if (refused.code !== "seatsFaulty") return faultsFrom(refused, "name-0");
  return {
    status: 422,
    faults: new Map(
      refused.faults.map(({ row, fault }) => [`${seatWords[fault].field}-${row}`, seatWords[fault].sentence]),
    ),
  };
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("meetingId");
  const form = await request.form();
  const seen = { id, version: version().parse(form.value("version")) };
  const saved = await request.inZone((work) => saveAttendance(work, seen, readSeats(form)));
  if (saved.ok) return seeOther(`/rad/moten/${id}`, success("Deltagarna är sparade."));
  return wholePage(saved.refusal) ?? show(request, { typed: form.typed, ...faultsOf(saved.refusal) });
}

export const attendanceRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/moten/:meetingId/deltagare",
    allow: councilLeaders,
    handle: (request) => show(request),
  }),
  zoneRoute({ method: "post", path: "/rad/moten/:meetingId/deltagare", allow: councilLeaders, handle: save }),
];
