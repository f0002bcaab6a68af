import { beforeAll, describe, expect, it } from "vitest";
import { accepted } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { workQueue } from "../../actions/queue/work-queue.ts";
import { forwardReferral } from "../../actions/referral/forward-referral.ts";
import { enrolFields } from "../participation-spec/found-team.ts";
import type { Scene } from "../referral-spec/people-of.ts";
import { completeReferral, idIn, scene, sentBy, toTeam } from "../referral-spec/people-of.ts";
import { queueActionItem } from "./words.ts";

let place: Scene;
beforeAll(async () => {
  place = await scene();
});

async function labels(actor: Actor, part: "todo" | "waiting" | "recent"): Promise<readonly string[]> {
  const queue = await place.world.inZone(actor, workQueue);
  return queue[part].map((item) => queueActionItem(item).label);
}

describe("the way from a referral to an enrolment, as each one's work queue tells it", () => {
  it("goes from the sender to the team and back", async () => {
    const { world, site, official, team } = place;
    const address = await sentBy(site, toTeam(world), official);
    expect(await labels(team, "todo")).toEqual(["Svara på remissen om Måns Påhittad"]);
    expect(await labels(official, "waiting")).toEqual(["Remissen om Måns Påhittad"]);
    const early = await site.get(`/deltagare/ny?remiss=${idIn(address)}`, team);
    expect([early.status, early.text.includes("Ta emot remissen först")]).toEqual([409, true]);

    await site.post(`${address}/acceptera`, { version: "2", text: "Välkommen" }, team);
    expect(await labels(team, "todo")).toEqual(["Skriv in Måns Påhittad"]);
    const form = await site.get(`/deltagare/ny?remiss=${idIn(address)}`, team);
    expect([form.status, form.html.querySelector("#f-referredOn")?.getAttribute("value")]).toEqual([
      200,
      "2018-03-05",
    ]);

    const fields = enrolFields(
      { world, interventionId: world.interventionId("Ung i Nynäs") },
      { referralId: idIn(address), enrolledOn: "2018-03-05", referredOn: "2018-03-05" },
    );
    const enrolment = await site.post("/deltagare/ny", fields, team);
    expect([enrolment.status, enrolment.location]).toEqual([303, `/deltagare/${fields.id}`]);
    expect(await labels(team, "todo")).toEqual([]);
    expect(await labels(official, "recent")).toContain("Nytt: Personen i din remiss är inskriven");
    const used = await site.post("/deltagare/ny", { ...fields, id: world.associationId }, team);
    expect([used.status, used.text.includes("Någon är redan inskriven utifrån remissen")]).toEqual([
      409,
      true,
    ]);
    expect((await site.get(`/deltagare/${fields.id}`, team)).text).toContain("Remiss");
  });

  it("marks what has happened as seen, up to when it was shown", async () => {
    const { world, site, official } = place;
    expect(
      (await site.post("/nyss-hant/sett", { upTo: world.clock.now().toString() }, official)).location,
    ).toBe("/");
    expect((await site.post("/nyss-hant/sett", { upTo: "i går" }, official)).status).toBe(303);
    expect((await labels(official, "recent")).every((label) => !label.startsWith("Nytt"))).toBe(true);
  });

  it("shows steps of the plan and follow-ups when they are due", async () => {
    const { world, site, leader } = place;
    const list = await site.get("/deltagare", leader);
    const address = list.html.querySelector("tbody .row-link")?.getAttribute("href") ?? "";
    const step = {
      id: world.interventionId("Ung i Nynäs"),
      kind: "step",
      text: "Besöka en arbetsplats",
      agreedOn: "2018-03-05",
      dueOn: "2018-03-09",
    };
    expect((await site.post(`${address}/plan/ny`, step, leader)).status).toBe(303);
    const queue = await world.inZone(leader, workQueue);
    expect(queue.todo.map(queueActionItem)).toEqual([
      {
        href: `${address}#plan`,
        label: "Planen för Måns Påhittad",
        reason: "Besöka en arbetsplats",
        when: "senast 9 mars 2018",
        late: false,
      },
    ]);
    expect(queue.figures).toContainEqual({ key: "ongoing", count: 1 });
    world.clock.set("2018-03-20");
    expect((await world.inZone(leader, workQueue)).todo.map(({ late }) => late)).toEqual([true]);
    world.clock.set("2018-03-05");
  });

  it("enrols through a council only what the council handed on, and asks when the person is not in the parent", async () => {
    const { world, site, official, council } = place;
    const mia = await world.actorAs("teamMember", "MIA Östra Södertörn");
    const address = await sentBy(
      site,
      completeReferral(world, { personalNumber: "19980104-2392", givenName: "Milo" }),
      official,
    );
    expect((await labels(council, "todo")).filter((label) => label.includes("Milo"))).toEqual([
      "Svara på remissen om Milo Påhittad",
    ]);
    const interventionId = world.interventionId("MIA Östra Södertörn");
    const onward = accepted(
      await world.inZone(council, (work) => forwardReferral(work, idIn(address), interventionId)),
    );
    await site.post(`/remisser/${onward}/acceptera`, { version: "2", text: "" }, mia);
    const fields = enrolFields(
      { world, interventionId },
      { referralId: onward, enrolledOn: "2018-03-05", referredOn: "" },
    );
    const asked = await site.post("/deltagare/ny", fields, mia);
    expect([
      asked.status,
      asked.text.includes("inte inskriven i den insats som den här är en del av"),
    ]).toEqual([422, true]);
    expect((await site.post("/deltagare/ny", { ...fields, confirmed: "ja" }, mia)).status).toBe(303);
    expect(await labels(official, "recent")).toContain("Nytt: Personen i din remiss är inskriven");
  });

  it("answers every duty of the party zone", async () => {
    for (const duty of ["councilMember", "registrar", "referringOfficial"] as const) {
      const queue = await place.world.inZone(await place.world.actorAs(duty), workQueue);
      expect(queue.todo).toEqual([]);
    }
  });
});
