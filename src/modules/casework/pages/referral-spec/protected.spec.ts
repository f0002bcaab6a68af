import { describe, expect, it } from "vitest";
import type { Scene } from "./people-of.ts";
import { draftOf, idIn, numbers, scene, sentBy, toTeam } from "./people-of.ts";

const identity = { protectedIdentity: "ja", sex: "man", phone: "070-000 00 00", email: "mans@example.se" };

async function personOf({ world }: Scene): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.person where association_id = $1",
    [world.associationId],
  );
  return rows[0]?.id ?? "";
}

async function storedIdentity({ world }: Scene): Promise<string> {
  const { rows } = await world.admin.query(
    "select number_cipher, number_index, given_name, family_name, search_given, search_family, phone, email from party.person where association_id = $1",
    [world.associationId],
  );
  return JSON.stringify(rows);
}

const nothing = JSON.stringify([
  {
    number_cipher: null,
    number_index: null,
    given_name: null,
    family_name: null,
    search_given: null,
    search_family: null,
    phone: null,
    email: null,
  },
]);

describe("a referral of a protected person", () => {
  it("has no fields for identity and stores none, whatever is posted", async () => {
    const place = await scene();
    const form = await place.site.get("/remisser/ny?skyddad=ja", place.official);
    for (const name of ["personalNumber", "givenName", "familyName", "phone", "email"])
      expect(form.html.querySelector(`[name="${name}"]`), name).toBeNull();
    expect(form.text).toContain("skrivs aldrig in här");
    const address = await draftOf(place.site, toTeam(place.world, identity), place.official);
    expect(await storedIdentity(place)).toBe(nothing);
    expect((await place.site.get(`${address}/granska`, place.official)).text).toContain(
      "Person med skyddade personuppgifter",
    );
  });

  it("is seen by nobody who is not named: not in the list, not by its address; the leader names", async () => {
    const place = await scene();
    const { world, site, official, team, leader } = place;
    const address = await sentBy(site, toTeam(world, identity), official);
    for (const actor of [team, leader]) {
      expect((await site.get(address, actor)).status).toBe(404);
      expect((await site.get("/remisser/inkomna?lage=alla", actor)).body).not.toContain(idIn(address));
    }
    const { rows } = await world.admin.query(
      "select user_id, unit_id, kind from party.notice where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([{ user_id: leader.userId, unit_id: null, kind: "protectedReceived" }]);
    const overview = await site.get("/skyddade", leader);
    expect(overview.text).toContain("1 av 1 har ingen utsedd");
    const personId = await personOf(place);
    expect((await site.post(`/skyddade/${personId}/utse`, { userId: official.userId }, leader)).status).toBe(
      422,
    );
    expect((await site.post(`/skyddade/${personId}/utse`, { userId: team.userId }, leader)).status).toBe(303);
    expect((await site.get(address, team)).text).toContain("Person med skyddade personuppgifter");
    expect((await site.get("/remisser/inkomna", team)).body).toContain(idIn(address));
    expect((await site.get(address, leader)).status).toBe(404);
  });

  it("is named by the leader of its own unit alone", async () => {
    const place = await scene();
    const { world, site, official, team } = place;
    await sentBy(site, toTeam(world, identity), official);
    const stranger = await world.actorAs("teamLeader", "Ung i Tyresö");
    expect((await site.get("/skyddade", stranger)).text).toContain(
      "Inga personer med skyddade personuppgifter finns hos er",
    );
    expect(
      (await site.post(`/skyddade/${await personOf(place)}/utse`, { userId: team.userId }, stranger)).status,
    ).toBe(404);
    expect((await site.post("/skyddade/inte-ett-id/utse", { userId: team.userId }, stranger)).status).toBe(
      404,
    );
    expect((await site.get("/skyddade", team)).status).toBe(403);
  });
});

describe("a known person that becomes protected", () => {
  it("loses its identity everywhere once it is confirmed, and is found by number no more", async () => {
    const place = await scene();
    const { world, site, official, team } = place;
    const address = await sentBy(site, toTeam(world), official);
    const path = `/personer/${await personOf(place)}/skydda`;
    expect((await site.get(path, team)).text).toContain("Det går inte att ångra");
    expect((await site.post(path, {}, team)).status).toBe(422);
    expect((await site.post(path, { confirmed: "ja" }, team)).status).toBe(303);
    expect(await storedIdentity(place)).toBe(nothing);
    expect((await site.get(address, official)).status).toBe(404);
    expect((await site.get(address, team)).text).not.toContain("Påhittad");
    const emergency = { number: numbers.man, reason: "Akut oro för personens hälsa", hours: "4" };
    expect((await site.post("/nodatkomst", emergency, official)).status).toBe(403);
    expect((await site.post("/nodatkomst", emergency, team)).status).toBe(404);
  });

  it("loses it from a draft too", async () => {
    const place = await scene();
    const address = await draftOf(place.site, toTeam(place.world), place.official);
    await place.site.post(
      `${address}/andra`,
      toTeam(place.world, { ...identity, version: "1" }),
      place.official,
    );
    expect(await storedIdentity(place)).toBe(nothing);
  });

  it("is not the business of a stranger", async () => {
    const place = await scene();
    await sentBy(place.site, toTeam(place.world), place.official);
    const stranger = await place.world.actorAs("teamLeader", "Ung i Tyresö");
    const path = `/personer/${await personOf(place)}/skydda`;
    expect((await place.site.get(path, stranger)).status).toBe(404);
    expect((await place.site.post(path, { confirmed: "ja" }, stranger)).status).toBe(404);
    expect(await storedIdentity(place)).not.toBe(nothing);
  });
});
