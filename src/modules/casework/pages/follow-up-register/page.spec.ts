import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readDraft, saveDraft } from "../../../../platform/drafts/index.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolled, foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
let id: string;
let made = 0;
beforeAll(async () => {
  team = await foundTeam();
});
beforeEach(async () => {
  team.world.clock.set("2018-03-05");
  made += 1;
  id = await enrolled(team, { familyName: `Uppföljd${made}` });
  await team.site.post(
    `/deltagare/${id}/avsluta`,
    { version: "1", exitedOn: "2018-03-05", reason: "work" },
    team.member,
  );
  team.world.clock.set("2019-03-20");
});

const answer = {
  outcome: "reached",
  doneOn: "2019-03-20",
  incomeSources: ["wageOrStudyGrant"],
  occupation: "gainfulWork",
  workExtent: "30 tim",
  studyExtent: "",
  note: "Trivs.",
};
const post = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  team.site.post(`/uppfoljning/${id}`, fields, team.member);
const tryOnce = (attemptId: string) =>
  team.site.post(`/uppfoljning/${id}/forsok`, { attemptId, way: "phone", attemptNote: "" }, team.member);
const ownId = (at: number) => newId(team.world.clock.now().epochMilliseconds + at);

describe("the one-year follow-up", () => {
  it("comes up when a year has gone, and leaves the list when registered", async () => {
    const list = async () => (await team.site.get("/uppfoljning", team.member)).text;
    expect(await list()).toContain(`Uppföljd${made}, Alva`);
    expect(await list()).toContain("Försenad, 2019-03-05");
    expect((await post(answer)).status).toBe(303);
    expect(await list()).not.toContain(`Uppföljd${made}, Alva`);
  });

  it("keeps what was written when the call was broken off, until the answer is registered", async () => {
    const { keyring, inZone } = team.world;
    const key = `follow-up/${id}`;
    await inZone(team.member, (work) =>
      saveDraft(work, keyring, key, new Map([["note", ["Ringer igen på fredag"]]])),
    );
    expect((await team.site.get(`/uppfoljning/${id}`, team.member)).text).toContain("Ringer igen på fredag");
    await post(answer);
    expect(await inZone(team.member, (work) => readDraft(work, keyring, key))).toBeNull();
  });

  it("writes the income rows that the figures rest on, and the extent", async () => {
    await post(answer);
    const income = await team.world.admin.query(
      "select noted_on, source from party.income where participation_id = $1 and occasion = 'oneYearFollowUp'",
      [id],
    );
    expect(income.rows).toEqual([{ noted_on: "2019-03-20", source: "wageOrStudyGrant" }]);
    const { rows } = await team.world.admin.query(
      "select outcome, work_percent, note from party.follow_up where participation_id = $1",
      [id],
    );
    expect(rows).toEqual([{ outcome: "reached", work_percent: 75, note: "Trivs." }]);
    expect((await post(answer)).status).toBe(409);
  });

  it.each([
    [{ doneOn: "2019-03-21" }, "kan inte ligga efter i dag"],
    [{ doneOn: "2018-10-01" }, "tidigast 5 december 2018"],
    [{ incomeSources: [] }, "Kryssa för vad personen lever på"],
    [{ incomeSources: ["lotteri"] }, "Välj något i listan"],
    [{ occupation: "sjöman" }, "Välj något i listan"],
    [{ workExtent: "60 tim" }, "Heltid är 100 %"],
    [{ outcome: "notReached" }, "Försök minst 3 gånger"],
  ])("refuses %j and keeps what was typed", async (changes, sentence) => {
    const page = await post({ ...answer, ...changes });
    expect([page.status, page.text.includes(sentence)]).toEqual([422, true]);
    expect(page.html.querySelector("#f-note")?.text).toBe("Trivs.");
  });

  it("takes not reached after three tries; a try sent twice is one", async () => {
    const [first, second] = [ownId(1), ownId(2)];
    for (const attempt of [first, first, second]) expect((await tryOnce(attempt)).status).toBe(303);
    expect((await post({ ...answer, outcome: "notReached" })).text).toContain(
      "Hittills är 2 försök noterade",
    );
    await tryOnce(ownId(3));
    expect((await post({ ...answer, outcome: "notReached" })).status).toBe(303);
    const { rows } = await team.world.admin.query(
      "select 1 from party.income where participation_id = $1 and occasion = 'oneYearFollowUp'",
      [id],
    );
    expect(rows).toEqual([]);
  });

  it("is not due for what was a registration error or has been opened again", async () => {
    await team.site.post(`/deltagare/${id}/oppna-igen`, { version: "2", reason: "Fel dag" }, team.member);
    expect((await team.site.get("/uppfoljning", team.member)).text).not.toContain(`Uppföljd${made}, Alva`);
    await team.site.post(
      `/deltagare/${id}/avsluta`,
      { version: "3", exitedOn: "2018-03-05", reason: "registrationError" },
      team.member,
    );
    expect((await team.site.get("/uppfoljning", team.member)).text).not.toContain(`Uppföljd${made}, Alva`);
  });

  it("shows another team nothing", async () => {
    const neighbour = await team.world.actorAs("teamMember", "Ung i Tyresö");
    expect((await team.site.get("/uppfoljning", neighbour)).text).toContain("Ingen uppföljning väntar.");
    expect((await team.site.get(`/uppfoljning/${id}`, neighbour)).status).toBe(404);
    expect((await team.site.post(`/uppfoljning/${id}`, answer, neighbour)).status).toBe(404);
    expect((await team.site.get("/uppfoljning/nej", team.member)).status).toBe(404);
    expect((await team.site.get("/uppfoljning?visa=kommande", team.member)).status).toBe(200);
  });
});
