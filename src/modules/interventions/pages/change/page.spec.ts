import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { interventionById, routes } from "../../index.ts";

describe("changing an intervention", () => {
  let world: World;
  let site: Site;
  let coordinator: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    coordinator = await world.actorAs("coordinator");
  });
  const id = () => world.interventionId("Ung i Nynäs");
  const stored = () => world.inZone(coordinator, (work) => interventionById(work, id()));
  const send = (changed: Readonly<Record<string, string>>, actor = coordinator) =>
    site.post(`/insatser/${id()}/andra`, { ...fields(), ...changed }, actor);
  const fields = () => ({
    ...{
      namn: "Ung i Nynäs",
      beskrivning: "Ny beskrivning",
      malgrupp: "Unga",
      huvudman: world.memberId("Nynäshamns kommun"),
    },
    ...{ alder_fran: "16", alder_till: "29", remisser: "ja", raknas_fran: "enrolment", manader: "6" },
    ...{ borjar: "2017-01-01", slutar: "" },
  });

  it("begins with what is stored, and shows what cannot be changed with the reason", async () => {
    const { html, text } = await site.get(`/insatser/${id()}/andra`, coordinator);
    expect(html.querySelector("#f-alder_till")?.getAttribute("value")).toBe("24");
    expect(html.querySelector("select#f-huvudman option[selected]")?.text).toBe("Nynäshamns kommun");
    expect(html.querySelector('[name="inriktning"]')).toBeNull();
    expect(text).toContain("kan inte ändras, som i Försäkringskassans Uppföljning Finsam");
  });

  it("saves the facts, and nothing of what is fixed even when it is sent", async () => {
    const answer = await send({ orientation: "structural", registrationMethod: "countOnly" });
    expect([answer.status, answer.location]).toEqual([303, `/insatser/${id()}`]);
    expect(await stored()).toMatchObject({
      ...{
        description: "Ny beskrivning",
        ageTo: 29,
        followUpFrom: "enrolment",
        followUpMonths: 6,
        endsOn: null,
      },
      ...{
        orientation: "individual",
        registrationMethod: "identifiedOrAnonymous",
        onlyThroughCouncil: false,
      },
    });
    expect((await site.get(answer.location, coordinator)).text).toContain(
      "Uppgifterna om Ung i Nynäs är sparade.",
    );
    const { rows } = await world.admin.query("select event from audit.event where subject_id = $1", [id()]);
    expect(rows).toEqual([{ event: "intervention.change" }]);
  });

  it("says every fault at once and saves nothing", async () => {
    const before = await stored();
    const answer = await send({
      namn: "",
      alder_fran: "sexton",
      manader: "",
      borjar: "31/2",
      raknas_fran: "",
    });
    expect(answer.status).toBe(422);
    for (const words of [
      "Skriv insatsens namn.",
      "Skriv åldern i hela år",
      "Skriv hela månader",
      "Skriv ett datum",
      "Välj när tiden börjar",
    ]) {
      expect(answer.text).toContain(words);
    }
    expect(answer.html.querySelector("#f-alder_fran")?.getAttribute("value")).toBe("sexton");
    expect(await stored()).toEqual(before);
  });

  it.each([
    [{ namn: "Ung i Tyresö" }, 409, "Förbundet har redan en insats som heter Ung i Tyresö."],
    [{ huvudman: "finns-inte" }, 422, "Huvudmannen ska vara en av förbundets medlemmar."],
    [{ alder_fran: "30" }, 422, "Den högsta åldern, 29, är lägre än den lägsta, 30."],
    [{ alder_fran: "130", alder_till: "" }, 422, "Skriv åldern i hela år, från 0 till 120."],
    [{ manader: "61" }, 422, "Skriv hela månader, från 1 till 60."],
    [{ slutar: "2016-12-31" }, 422, "Insatsen börjar 1 januari 2017."],
  ])("refuses %j with a sentence", async (changed, status, sentence) => {
    const answer = await send(changed);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(sentence);
  });

  it("is for director and coordinator", async () => {
    expect((await send({}, await world.actorAs("director"))).status).toBe(303);
    for (const duty of ["economist", "statistician", "boardMember", "auditor", "teamLeader"] as const) {
      expect((await send({}, await world.actorAs(duty))).status, duty).toBe(403);
    }
  });

  it("takes no form without the session's token", async () => {
    expect((await send({ csrf: "another" })).status).toBe(403);
  });

  it("is kept out of what is fixed by the database too", async () => {
    const change = world.admin.query(
      "update association.intervention set orientation = 'structural' where id = $1",
      [id()],
    );
    await expect(change).rejects.toThrow("orientation and registration method are fixed");
  });
});
