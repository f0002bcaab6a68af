import { describe, expect, it } from "vitest";
import type { Scene } from "./people-of.ts";
import { count, draftOf, numbers, scene, sentBy, toTeam } from "./people-of.ts";

async function persons({ world }: Scene) {
  const { rows } = await world.admin.query<{ given_name: string; n: string }>(
    `select p.given_name, count(r.id)::text as n from party.person p
     left join party.referral r on r.association_id = p.association_id and r.person_id = p.id
     where p.association_id = $1 group by p.id, p.given_name order by p.given_name`,
    [world.associationId],
  );
  return rows.map(({ given_name, n }) => `${given_name} ${n}`);
}

const otherMan = { personalNumber: numbers.otherMan, givenName: "Olle", familyName: "Hittepå" };

describe("whom a saved draft is about", () => {
  it("is corrected while nobody else has the person", async () => {
    const place = await scene();
    const address = await draftOf(place.site, toTeam(place.world), place.official);
    await place.site.post(
      `${address}/andra`,
      toTeam(place.world, { version: "1", ...otherMan }),
      place.official,
    );
    expect(await persons(place)).toEqual(["Olle 1"]);
  });

  it("is another person when the number is, and the one that others have stays as it was", async () => {
    const place = await scene();
    const { world, site, official } = place;
    await sentBy(site, toTeam(world), official);
    const address = await draftOf(site, toTeam(world), official);
    const file = new File(["%PDF-1.7\n"], "intyg.pdf");
    await site.post(`${address}/bilagor`, { file }, official);
    const changed = await site.post(
      `${address}/andra`,
      toTeam(world, { version: "2", ...otherMan }),
      official,
    );
    expect(changed.status).toBe(303);
    expect(await persons(place)).toEqual(["Måns 1", "Olle 1"]);
    expect((await site.get(`${address}/granska`, official)).text).toContain("intyg.pdf");
    expect(await count(world, "attachment")).toBe(1);
  });

  it("is the one who has the number already, found by number and name", async () => {
    const place = await scene();
    const { world, site, official, team } = place;
    await sentBy(site, toTeam(world, { ...otherMan, ground: "" }), team);
    const address = await draftOf(site, toTeam(world), official);
    const wrongName = toTeam(world, { version: "1", personalNumber: numbers.otherMan });
    expect((await site.post(`${address}/andra`, wrongName, official)).status).toBe(422);
    await site.post(`${address}/andra`, toTeam(world, { version: "1", ...otherMan }), official);
    expect(await persons(place)).toEqual(["Måns 0", "Olle 2"]);
  });
});
