import { beforeAll, describe, expect, it } from "vitest";
import { readDraft, saveDraft } from "../../../../platform/drafts/index.ts";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolled, foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
beforeAll(async () => {
  team = await foundTeam();
});

async function stored(id: string) {
  const { rows } = await team.world.admin.query<Record<string, unknown>>(
    "select * from party.participation where id = $1",
    [id],
  );
  return rows[0];
}

const fields = {
  version: "1",
  exitedOn: "2018-03-04",
  reason: "work",
  occupation: "gainfulWork",
  workExtent: "100",
  incomeSources: ["wageOrStudyGrant"],
  stepProgress: "nearer",
};

describe("exit", () => {
  it("writes reason, what came after, and when the follow-up is due", async () => {
    const id = await enrolled(team);
    const answer = await team.site.post(`/deltagare/${id}/avsluta`, fields, team.member);
    expect([answer.status, answer.location]).toEqual([303, `/deltagare/${id}`]);
    expect(await stored(id)).toMatchObject({
      exited_on: "2018-03-04",
      exit_reason: "work",
      occupation_after: "gainfulWork",
      work_percent_after: 100,
      step_progress: "nearer",
      version: 2,
    });
    const { rows } = await team.world.admin.query(
      "select due_on from party.follow_up where participation_id = $1",
      [id],
    );
    expect(rows).toEqual([{ due_on: "2019-03-04" }]);
  });

  it("brings back what was typed before the phone rang, for this person alone, until the exit is made", async () => {
    const [id, other] = [await enrolled(team), await enrolled(team)];
    const { keyring, inZone } = team.world;
    const key = `participation-exit/${id}`;
    await inZone(team.member, (work) =>
      saveDraft(work, keyring, key, new Map([["exitedOn", ["2018-02-27"]]])),
    );
    const shown = async (of: string) =>
      (await team.site.get(`/deltagare/${of}/avsluta`, team.member)).html
        .querySelector("input[name=exitedOn]")
        ?.getAttribute("value");
    expect(await shown(id)).toBe("2018-02-27");
    expect(await shown(other)).toBe("2018-03-05");
    await team.site.post(`/deltagare/${id}/avsluta`, fields, team.member);
    expect(await inZone(team.member, (work) => readDraft(work, keyring, key))).toBeNull();
  });

  it("takes a registration error with its reason only", async () => {
    const id = await enrolled(team);
    await team.site.post(`/deltagare/${id}/avsluta`, { ...fields, reason: "registrationError" }, team.member);
    expect(await stored(id)).toMatchObject({
      exit_reason: "registrationError",
      occupation_after: null,
      step_progress: null,
    });
    const { rows } = await team.world.admin.query(
      "select 1 from party.income where participation_id = $1 and occasion = 'exit'",
      [id],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ["2018-03-06", 422, "kan inte ligga efter i dag"],
    ["2018-02-01", 422, "kan inte ligga före inskrivningen 1 mars 2018"],
    ["", 422, "Skriv vilken dag"],
  ])("refuses the day %s and keeps the rest", async (exitedOn, status, sentence) => {
    const id = await enrolled(team);
    const answer = await team.site.post(`/deltagare/${id}/avsluta`, { ...fields, exitedOn }, team.member);
    expect([answer.status, answer.text.includes(sentence)]).toEqual([status, true]);
    expect(answer.html.querySelector("#f-reason option[selected]")?.getAttribute("value")).toBe("work");
    expect(await stored(id)).toMatchObject({ exited_on: null });
  });

  it("refuses what an older page sends, and a second exit", async () => {
    const id = await enrolled(team);
    expect(
      (await team.site.post(`/deltagare/${id}/avsluta`, { ...fields, version: "0" }, team.member)).status,
    ).toBe(409);
    await team.site.post(`/deltagare/${id}/avsluta`, fields, team.member);
    expect((await team.site.post(`/deltagare/${id}/avsluta`, fields, team.member)).status).toBe(409);
  });

  it("does not exist for another team or another association", async () => {
    const id = await enrolled(team);
    const [neighbour, stranger] = [await team.world.actorAs("teamMember", "Ung i Tyresö"), await foundTeam()];
    expect((await team.site.get(`/deltagare/${id}/avsluta`, neighbour)).status).toBe(404);
    expect((await team.site.post(`/deltagare/${id}/avsluta`, fields, neighbour)).status).toBe(404);
    expect((await stranger.site.post(`/deltagare/${id}/avsluta`, fields, stranger.member)).status).toBe(404);
  });
});
