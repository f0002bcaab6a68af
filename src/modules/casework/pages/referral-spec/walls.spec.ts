import { describe, expect, it } from "vitest";
import { siteFor } from "../../../../../tests/support/site.ts";
import { allDuties } from "../../../../platform/access/duty.ts";
import { routes } from "../../index.ts";
import { completeReferral, draftOf, scene, sentBy, toTeam } from "./people-of.ts";

describe("who sees a referral", () => {
  it("is its sender and its receiver; another team, official or association finds nothing", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(site, toTeam(world), official);
    const strangers = [
      await world.actorAs("teamMember", "Ung i Tyresö"),
      await world.actorAs("referringOfficial", "Försäkringskassan"),
    ];
    for (const actor of strangers) {
      expect((await site.get(address, actor)).status).toBe(404);
      expect((await site.get(`${address}/bilagor/${address.split("/")[2]}`, actor)).status).toBe(404);
      expect((await site.post(`${address}/skicka`, { version: "2" }, actor)).status).toBe(404);
    }
    const elsewhere = await scene();
    const there = siteFor(elsewhere.world, { routes });
    expect((await there.get(address, elsewhere.official)).status).toBe(404);
    expect(
      (await there.post(`${address}/acceptera`, { version: "2", text: "" }, elsewhere.team)).status,
    ).toBe(404);
    expect((await site.get(address, team)).status).toBe(200);
  });

  it("is not the receiver while it is a draft, even one that has the person already", async () => {
    const { world, site, official, team } = await scene();
    await sentBy(site, toTeam(world), official);
    const second = await draftOf(site, toTeam(world), official);
    expect((await site.get(second, team)).status).toBe(404);
    expect((await site.get("/remisser/inkomna?lage=alla", team)).body).not.toContain(second);
  });

  it("never shows the sender the team's list or others' referrals", async () => {
    const { world, site, official } = await scene();
    const other = await world.actorAs("referringOfficial", "Haninge kommun");
    await sentBy(site, completeReferral(world), other);
    expect((await site.get("/remisser", official)).text).not.toContain("Påhittad");
    expect((await site.get("/remisser/inkomna", official)).status).toBe(403);
  });

  it("is nobody in the association zone", async () => {
    const { world, site, official } = await scene();
    const address = await sentBy(site, completeReferral(world), official);
    for (const duty of allDuties.filter(
      (one) =>
        !["referringOfficial", "teamLeader", "teamMember", "councilCoordinator", "councilMember"].includes(
          one,
        ),
    )) {
      const actor = await world.actorAs(duty);
      expect((await site.get(address, actor)).status, duty).toBe(403);
    }
    expect((await site.get(address)).location).toContain("/logga-in");
  });

  it.each(["/remisser/inte-ett-id", "/remisser/00000000-0000-7000-8000-000000000000", "/remisser/%00"])(
    "finds nothing at %s",
    async (path) => {
      const { site, official } = await scene();
      for (const page of ["", "/andra", "/granska", "/bilagor/x"])
        expect((await site.get(path + page, official)).status, page).toBe(404);
    },
  );
});
