import { describe, expect, it } from "vitest";
import { completeReferral, count, draftOf, scene, sentBy, shownValue, toTeam } from "./people-of.ts";

describe("a referral that is not sent", () => {
  it("keeps everything typed when something is missing, and says it in words", async () => {
    const { world, site, official } = await scene();
    const answer = await site.post(
      "/remisser/ny",
      completeReferral(world, { givenName: "", secrecyGivenOn: "nångång" }),
      official,
    );
    expect(answer.status).toBe(422);
    expect(shownValue(answer, "secrecyGivenOn")).toBe("nångång");
    expect(shownValue(answer, "familyName")).toBe("Påhittad");
    expect(answer.text).toContain("Skriv ett datum, till exempel 2026-03-05");
    expect(await count(world, "referral")).toBe(0);
  });

  it("cannot be addressed to what takes persons only through a council, whatever is posted", async () => {
    const { world, site, official } = await scene();
    const form = await site.get("/remisser/ny", official);
    expect(form.body).not.toContain(world.interventionId("MIA Östra Södertörn"));
    expect(form.text).toContain("MIA Östra Södertörn tar bara emot genom ett råd");
    const crafted = completeReferral(world, {
      receiver: `intervention:${world.interventionId("MIA Östra Södertörn")}`,
    });
    const answer = await site.post("/remisser/ny", crafted, official);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Insatsen tar bara emot genom ett råd");
    expect(
      (await site.post("/remisser/ny", completeReferral(world, { receiver: "council:nonsense" }), official))
        .status,
    ).toBe(422);
    expect(await count(world, "referral")).toBe(0);
  });

  it("waits for consent or another ground, also when the button is posted anyway", async () => {
    const { world, site, official } = await scene();
    const address = await draftOf(site, completeReferral(world, { ground: "" }), official);
    const preview = await site.get(`${address}/granska`, official);
    expect(preview.text).toContain("Välj på vilken grund uppgifterna lämnas");
    expect(preview.text).not.toContain("Skicka remissen");
    expect((await site.post(`${address}/skicka`, { version: "1" }, official)).status).toBe(422);
    const other = completeReferral(world, {
      version: "1",
      ground: "otherGround",
      groundText: "10 kap. 2 § OSL",
    });
    await site.post(`${address}/andra`, other, official);
    expect((await site.post(`${address}/skicka`, { version: "2" }, official)).location).toBe(address);
    expect(await count(world, "consent")).toBe(0);
  });

  it("may go to a team for other ages, but the sender is told", async () => {
    const { world, site, official } = await scene();
    const within = await draftOf(site, toTeam(world), official);
    expect((await site.get(`${within}/granska`, official)).text).not.toContain("Personen är 20 år");
    world.clock.set("2026-03-05");
    const preview = await site.get(`${within}/granska`, official);
    expect(preview.text).toContain("Personen är 28 år, och Ung i Nynäs är till för dem som är 16–24 år.");
    expect(preview.text).toContain("Skicka remissen");
  });

  it("has no choice made beforehand", async () => {
    const { site, official } = await scene();
    expect((await site.get("/remisser/ny", official)).html.querySelectorAll("input[checked]")).toHaveLength(
      0,
    );
  });
});

describe("what a receiver sees", () => {
  it("is only what the consent lets out, and nothing once it is withdrawn", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(
      site,
      toTeam(world, { secrecyFacts: "contact", phone: "070-000 00 00" }),
      official,
    );
    const seen = await site.get(address, team);
    expect(seen.text).toContain("Vad kan hjälpa Måns vidare mot arbete?");
    expect(seen.text).toContain("070-000 00 00");
    expect(seen.text).not.toContain("praktik två gånger");
    const ledger = await site.get(
      seen.html.querySelector('a[href$="/samtycken"]')?.getAttribute("href") ?? "",
      team,
    );
    const withdraw = ledger.html.querySelector('form[action$="/aterkalla"]')?.getAttribute("action") ?? "";
    expect((await site.post(withdraw, { withdrawnOn: "idag" }, official)).status).toBe(303);
    const after = await site.get(address, team);
    expect(after.text).toContain("Samtycket gäller inte längre");
    expect(after.text).not.toContain("Vad kan hjälpa Måns");
  });
});

describe("a self-referral", () => {
  it("is taken down by the team, rests on the person's own words, and can be accepted at once", async () => {
    const { world, site, team } = await scene();
    const address = await sentBy(site, toTeam(world, { ground: "" }), team);
    expect((await site.get(address, team)).text).toContain("Egen anmälan");
    expect((await site.post(`${address}/acceptera`, { version: "2", text: "" }, team)).status).toBe(303);
    const { rows } = await world.admin.query(
      "select referrer, self_referral, ground from party.referral where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([{ referrer: "selfReferral", self_referral: true, ground: "otherGround" }]);
  });
});

describe("one row per human being", () => {
  it("is found by number from another unit, and not overwritten by what is typed there", async () => {
    const { world, site, official, team } = await scene();
    await sentBy(site, completeReferral(world), official);
    await draftOf(
      site,
      toTeam(world, { givenName: "Måns", familyName: "Nygift", ground: "", phone: "070-1" }),
      team,
    );
    const { rows } = await world.admin.query(
      "select given_name, phone from party.person where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([{ given_name: "Måns", phone: "070-1" }]);
  });

  it("is not given to whoever has the number and another name: it may be one digit wrong", async () => {
    const { world, site, official, team } = await scene();
    await sentBy(site, completeReferral(world), official);
    const wrong = await site.post(
      "/remisser/ny",
      toTeam(world, { givenName: "Någon", familyName: "Annan" }),
      team,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("registrerad med ett annat namn");
    expect(wrong.text).not.toContain("Påhittad");
    expect([await count(world, "referral"), await count(world, "person_unit")]).toEqual([1, 2]);
    const { rows } = await world.admin.query<{ told: boolean }>(
      "select person_id is not null as told from audit.event where user_id = $1 and event = 'person.tryNumber'",
      [team.userId],
    );
    expect(rows).toEqual([{ told: true }]);
  });

  it("is one also when two register the number at once", async () => {
    const { world, site, official, team } = await scene();
    await Promise.all([draftOf(site, completeReferral(world), official), draftOf(site, toTeam(world), team)]);
    expect(await count(world, "person")).toBe(1);
  });
});
