import { describe, expect, it } from "vitest";
import type { Actor } from "../../../../platform/access/actor.ts";
import { completeReferral } from "../referral-spec/people-of.ts";
import type { Council } from "./council-of.ts";
import { council, decision, oneMatter, planned, sendToCouncil, takeUpAll, versionOf } from "./council-of.ts";

const pagesOf = (meeting: string, matter: string) => [meeting, `${meeting}/handlingar`, matter];

async function statusesFor(
  { site }: Council,
  actor: Actor,
  addresses: readonly string[],
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const address of addresses) statuses.push((await site.get(address, actor)).status);
  return statuses;
}

describe("who reads and writes in a council", () => {
  it("members read the meetings where they have a seat, and write nowhere", async () => {
    const there = await council();
    const { site, member, coordinator, world } = there;
    const { meeting, matter, referral } = await oneMatter(there);
    expect(await statusesFor(there, member, pagesOf(meeting, matter))).toEqual([200, 200, 200]);
    expect((await site.get("/rad", member)).text).not.toContain("Måns Påhittad");
    const outsider = await world.actorAs("councilMember", "Resursrådet Haninge");
    expect(await statusesFor(there, member, [referral, "/remisser/inkomna"])).toEqual([200, 403]);
    expect(await statusesFor(there, outsider, [referral, "/remisser/inkomna"])).toEqual([404, 403]);
    expect(await statusesFor(there, outsider, pagesOf(meeting, matter))).toEqual([404, 404, 404]);
    expect((await site.get("/rad", outsider)).text).toContain("Du är inte med på något möte");
    const personId = (
      await world.admin.query<{ id: string }>(
        `select id from party.person where association_id = '${world.associationId}'`,
      )
    ).rows[0]?.id;
    const beside = ["/sok?q=Måns", `/personer/${personId}`, `/personer/${personId}/samtycken`, "/nodatkomst"];
    expect(await statusesFor(there, coordinator, beside)).toEqual([200, 200, 200, 200]);
    expect(await statusesFor(there, member, beside)).toEqual([403, 403, 403, 403]);
    expect((await site.get(referral, member)).html.querySelector(`a[href^="/personer/"]`)).toBeNull();
    const version = await versionOf(there, meeting);
    for (const address of [
      `${matter}/beslut`,
      `${matter}/ratta`,
      `${meeting}/ordning`,
      `${meeting}/arenden`,
      `${meeting}/tillbaka`,
      `${meeting}/avsluta`,
      `${meeting}/stall-in`,
      `${meeting}/andra`,
      `${meeting}/deltagare`,
      "/rad/moten/nytt",
      "/rad/konsultationer",
    ]) {
      expect((await site.post(address, decision({ version }), member)).status, address).toBe(403);
    }
    expect((await site.get(matter, member)).html.querySelector("form.form")).toBeNull();
    await site.post(`${meeting}/stall-in`, { version }, coordinator);
    expect(await statusesFor(there, member, [meeting, matter])).toEqual([404, 404]);
  });

  it("another council and another association find nothing, and no other duty gets in", async () => {
    const there = await council();
    const { meeting, matter } = await oneMatter(there);
    const elsewhere = await there.world.actorAs("councilCoordinator", "Resursrådet Nynäshamn");
    expect(
      await statusesFor(there, elsewhere, [
        ...pagesOf(meeting, matter),
        `${meeting}/andra`,
        `${meeting}/deltagare`,
      ]),
    ).toEqual([404, 404, 404, 404, 404]);
    expect((await there.site.post(`${matter}/beslut`, decision(), elsewhere)).status).toBe(404);
    expect((await there.site.post(`${meeting}/avsluta`, { version: "2" }, elsewhere)).status).toBe(404);
    const foreign = await council();
    expect(await statusesFor(foreign, foreign.coordinator, pagesOf(meeting, matter))).toEqual([
      404, 404, 404,
    ]);
    for (const duty of [
      "teamLeader",
      "teamMember",
      "referringOfficial",
      "registrar",
      "director",
      "statistician",
      "auditor",
      "systemAdministrator",
    ] as const) {
      const actor = await there.world.actorAs(duty);
      expect(
        await statusesFor(there, actor, ["/rad", ...pagesOf(meeting, matter), "/rad/konsultationer"]),
        duty,
      ).toEqual([403, 403, 403, 403, 403]);
    }
  });

  it("what the consent does not cover is not read, on screen or on paper", async () => {
    const there = await council();
    await sendToCouncil(there, { secrecyFacts: ["contact"] });
    const meeting = await planned(there);
    const [matter = ""] = await takeUpAll(there, meeting);
    for (const address of [matter, `${meeting}/handlingar`]) {
      const read = await there.site.get(address, there.member);
      expect(
        [
          read.text.includes("Vad kan hjälpa Måns"),
          read.text.includes("Har prövat praktik"),
          read.text.includes("omfattas inte av samtycket"),
        ],
        address,
      ).toEqual([true, false, true]);
    }
    const { rows } = await there.world.admin.query<{ n: number }>(
      "select count(*)::int as n from audit.event where association_id = $1 and event = 'councilMatter.read' and person_id is not null",
      [there.world.associationId],
    );
    expect(rows[0]?.n).toBe(2);
  });

  it("a withdrawn consent takes the name away too", async () => {
    const there = await council();
    const { meeting, matter, referral } = await oneMatter(there);
    expect(await statusesFor(there, there.member, [referral])).toEqual([200]);
    await there.world.admin.query(
      "update party.consent set withdrawn_on = '2018-03-05' where association_id = $1",
      [there.world.associationId],
    );
    expect(await statusesFor(there, there.member, [referral])).toEqual([404]);
    for (const address of [...pagesOf(meeting, matter)]) {
      const read = await there.site.get(address, there.coordinator);
      expect([read.text.includes("Måns"), read.text.includes("samtycke inte gäller")], address).toEqual([
        false,
        true,
      ]);
    }
  });

  it("a protected person is seen by those who are named, without name; the others learn that there is one", async () => {
    const there = await council();
    const { site, world, coordinator, official } = there;
    const fields = completeReferral(world, {
      protectedIdentity: "ja",
      sex: "man",
      personalNumber: "",
      givenName: "",
      familyName: "",
      question: "Vad passar?",
    });
    const created = await site.post("/remisser/ny", fields, official);
    const referral = created.location.replace("/granska", "");
    await site.post(`${referral}/skicka`, { version: "1" }, official);
    const start = await site.get("/rad", coordinator);
    expect(start.text).toContain("1 ärende gäller personer med skyddade personuppgifter");
    const { rows } = await world.admin.query<{ id: string }>(
      "select id from party.council_matter where association_id = $1",
      [world.associationId],
    );
    const matter = `/rad/arenden/${rows[0]?.id}`;
    expect((await site.get(matter, coordinator)).status).toBe(404);
    await world.admin.query(
      "insert into party.protected_access select association_id, id, $2, $2, now() from party.person where association_id = $1",
      [world.associationId, coordinator.userId],
    );
    const named = await site.get(matter, coordinator);
    expect([named.status, named.text.includes("Person med skyddade personuppgifter")]).toEqual([200, true]);
  });
});
