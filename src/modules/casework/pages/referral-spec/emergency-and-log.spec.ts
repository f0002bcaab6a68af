import { describe, expect, it } from "vitest";
import type { Scene } from "./people-of.ts";
import { completeReferral, count, numbers, scene, sentBy, toTeam } from "./people-of.ts";

const typed = { number: numbers.man, reason: "Personen är inlagd och vi når ingen", hours: "4" };

async function personOf({ world }: Scene): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.person where association_id = $1",
    [world.associationId],
  );
  return rows[0]?.id ?? "";
}

describe("emergency access", () => {
  it("opens a person of another unit for some hours, tells its units, and is reviewed by the leader", async () => {
    const place = await scene();
    const { world, site, official, leader } = place;
    await sentBy(site, toTeam(world), official);
    const personId = await personOf(place);
    const stranger = await world.actorAs("teamMember", "Ung i Tyresö");
    expect((await site.get(`/personer/${personId}/samtycken`, stranger)).status).toBe(404);
    expect((await site.post("/nodatkomst", typed, stranger)).location).toBe(`/personer/${personId}`);
    expect((await site.post("/nodatkomst", typed, stranger)).location).toBe(`/personer/${personId}`);
    expect((await site.get(`/personer/${personId}`, stranger)).text).toContain("Måns Påhittad");
    expect(await count(world, "emergency_access")).toBe(1);
    expect((await site.get(`/personer/${personId}/samtycken`, stranger)).status).toBe(200);
    const { rows } = await world.admin.query(
      "select unit_id from party.notice where association_id = $1 and kind = 'emergencyOpened'",
      [world.associationId],
    );
    expect(rows.map(({ unit_id }) => unit_id).sort()).toEqual(
      [world.interventionId("Ung i Nynäs"), official.userId].sort(),
    );
    const list = await site.get("/nodatkomst", leader);
    expect(list.text).toContain("Personen är inlagd och vi når ingen");
    const review = list.html.querySelector('form[action$="/granska"]')?.getAttribute("action") ?? "";
    expect((await site.post(review, { note: "" }, leader)).status).toBe(422);
    expect((await site.post(review, { note: "Befogat, jag var på resa." }, leader)).status).toBe(303);
    expect((await site.get("/nodatkomst", leader)).text).toContain("Befogat, jag var på resa.");
    world.clock.advance({ hours: 5 });
    expect((await site.get(`/personer/${personId}/samtycken`, stranger)).status).toBe(404);
  });

  it("needs a readable number, a reason and a number of hours, and keeps what was typed", async () => {
    const { site, team } = await scene();
    for (const [changes, said] of [
      [{ number: "19980102-2395" }, "sista siffra stämmer inte"],
      [{ reason: "bråttom" }, "minst 13 tecken till"],
      [{ hours: "25" }, "från 1 till 24"],
      [{ hours: "fyra" }, "från 1 till 24"],
    ] as const) {
      const answer = await site.post("/nodatkomst", { ...typed, ...changes }, team);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
    }
  });

  it("puts an attempt on an unknown number in the log", async () => {
    const { world, site, team } = await scene();
    expect((await site.post("/nodatkomst", typed, team)).status).toBe(404);
    const { rows } = await world.admin.query(
      "select event, detail from audit.event where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([{ event: "emergency.notFound", detail: {} }]);
  });

  it("is never reviewed by the one who took it, nor by a stranger", async () => {
    const place = await scene();
    const { world, site, official } = place;
    await sentBy(site, toTeam(world), official);
    const taker = await world.actorAs("teamLeader", "Ung i Tyresö");
    await site.post("/nodatkomst", typed, taker);
    const { rows } = await world.admin.query<{ id: string }>(
      "select id from party.emergency_access where association_id = $1",
      [world.associationId],
    );
    const path = `/nodatkomst/${rows[0]?.id}/granska`;
    expect((await site.post(path, { note: "Bra" }, taker)).status).toBe(404);
    expect(
      (
        await site.post(
          path,
          { note: "Bra" },
          await world.actorAs("councilCoordinator", "En väg in i Tyresö"),
        )
      ).status,
    ).toBe(404);
    expect((await site.post("/nodatkomst/inte-ett-id/granska", { note: "Bra" }, taker)).status).toBe(404);
  });
});

describe("the log, as the leader reads it", () => {
  it("tells who has read a person, found by number", async () => {
    const place = await scene();
    const { world, site, official, team, leader } = place;
    const address = await sentBy(site, toTeam(world), official);
    await site.get(address, team);
    expect((await site.post("/logg", { number: "199801" }, leader)).status).toBe(422);
    expect((await site.post("/logg", { number: numbers.otherMan }, leader)).status).toBe(404);
    const found = await site.post("/logg", { number: numbers.man }, leader);
    expect(found.location).toBe(`/logg/personer/${await personOf(place)}`);
    const log = await site.get(found.location, leader);
    expect(log.text).toContain(team.userName);
    expect(log.text).toContain("Läste en remiss");
    expect(log.text).toContain("Skickade en remiss");
  });

  it("tells what a colleague has read, as marks and never as names", async () => {
    const place = await scene();
    const { world, site, official, team, leader } = place;
    await site.get(await sentBy(site, toTeam(world), official), team);
    expect((await site.get("/logg", leader)).body).toContain(`/logg/anvandare/${team.userId}`);
    const log = await site.get(`/logg/anvandare/${team.userId}`, leader);
    expect(log.text).toContain(`P-${(await personOf(place)).slice(-8)}`);
    expect(log.text).not.toContain("Påhittad");
  });

  it("is the leader's alone, and of the own unit alone", async () => {
    const place = await scene();
    const { world, site, official, team } = place;
    await sentBy(site, completeReferral(world), official);
    const path = `/logg/personer/${await personOf(place)}`;
    const stranger = await world.actorAs("teamLeader", "Ung i Tyresö");
    expect((await site.get(path, stranger)).status).toBe(404);
    expect((await site.get(`/logg/anvandare/${official.userId}`, stranger)).text).toContain(
      "Loggen är tom här",
    );
    expect((await site.get("/logg/anvandare/inte-ett-id", stranger)).status).toBe(404);
    expect((await site.get(path, team)).status).toBe(403);
  });
});
