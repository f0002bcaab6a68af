import { describe, expect, it } from "vitest";
import { completeReferral, count, draftOf, idIn, scene, sentBy, shownValue, toTeam } from "./people-of.ts";

describe("steps on a referral", () => {
  it("go back and forth when the receiver wants to know more, each side told of the other's", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(site, toTeam(world), official);
    expect((await site.post(`${address}/begar-mer`, { version: "2", text: "" }, team)).status).toBe(422);
    expect(
      (await site.post(`${address}/begar-mer`, { version: "2", text: "Har Måns körkort?" }, team)).status,
    ).toBe(303);
    expect((await site.get(address, official)).text).toContain("Har Måns körkort?");
    expect(
      (await site.post(`${address}/svara`, { version: "3", text: "Ja, sedan i höstas." }, official)).status,
    ).toBe(303);
    expect((await site.get(address, team)).text).toContain("Ja, sedan i höstas.");
    expect((await site.post(`${address}/acceptera`, { version: "4", text: "" }, team)).status).toBe(303);
    expect((await site.get(address, team)).body).toContain(`/deltagare/ny?remiss=${idIn(address)}`);
    const { rows } = await world.admin.query(
      "select kind from party.notice where association_id = $1 order by kind",
      [world.associationId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      "referralAccepted",
      "referralAnsweredQuestion",
      "referralMoreWanted",
      "referralReceived",
    ]);
  });

  it("reject with a coded reason and words; a reason outside the list is refused and nothing typed is lost", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(site, toTeam(world), official);
    const wrong = await site.post(
      `${address}/avvisa`,
      { version: "2", reason: "nonsense", text: "Vi har fullt." },
      team,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Välj en orsak i listan.");
    expect(wrong.body).toContain("Vi har fullt.");
    await site.post(`${address}/avvisa`, { version: "2", reason: "noPlaces", text: "Vi har fullt." }, team);
    const seen = await site.get(address, official);
    expect(seen.text).toContain("Avvisad");
    expect(seen.text).toContain("Vi har fullt.");
  });

  it("amend with a reason and keep what stood before", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(site, toTeam(world), official);
    const after = {
      question: "Ny fråga",
      wish: "Jag vill jobba med hundar.",
      background: "Har prövat praktik två gånger.",
    };
    const without = await site.post(
      `${address}/komplettera`,
      { version: "2", ...after, reason: "" },
      official,
    );
    expect(without.status).toBe(422);
    expect(without.body).toContain("Ny fråga");
    expect(
      (
        await site.post(
          `${address}/komplettera`,
          { version: "2", ...after, reason: "Måns har ändrat sig" },
          official,
        )
      ).status,
    ).toBe(303);
    const seen = await site.get(address, team);
    expect(seen.text).toContain("Måns har ändrat sig");
    expect(seen.text).toContain("Vad kan hjälpa Måns vidare mot arbete?");
    expect(shownValue(await site.get(address, official), "question").trim()).toBe("Ny fråga");
  });

  it("withdraw with a coded reason, also a draft, which its receiver never hears of", async () => {
    const { world, site, official, team } = await scene();
    const address = await draftOf(site, toTeam(world), official);
    expect(
      (await site.post(`${address}/aterta`, { version: "1", reason: "personDeclined", text: "" }, official))
        .status,
    ).toBe(303);
    expect((await site.get(address, official)).text).toContain("Återtagen");
    expect((await site.get(address, team)).status).toBe(404);
    expect(await count(world, "notice")).toBe(0);
  });

  it("cannot be taken by the other side, twice, or out of turn", async () => {
    const { world, site, official, team } = await scene();
    const address = await sentBy(site, toTeam(world), official);
    expect(
      (await site.post(`${address}/aterta`, { version: "2", reason: "other", text: "" }, team)).status,
    ).toBe(403);
    expect((await site.post(`${address}/acceptera`, { version: "1", text: "" }, team)).status).toBe(409);
    expect((await site.post(`${address}/acceptera`, { version: "2", text: "" }, team)).status).toBe(303);
    expect(
      (await site.post(`${address}/avvisa`, { version: "3", reason: "other", text: "nej" }, team)).status,
    ).toBe(409);
    expect((await site.get(address, official)).text).toContain("Mottagen");
  });
});

describe("a form posted again, and two tabs", () => {
  it("makes one referral of the same form posted twice, and one sending of two", async () => {
    const { world, site, official } = await scene();
    const shown = await site.get("/remisser/ny", official);
    const fields = completeReferral(world, { referralId: shownValue(shown, "referralId") });
    const [first, second] = [
      await site.post("/remisser/ny", fields, official),
      await site.post("/remisser/ny", fields, official),
    ];
    expect(second.location).toBe(first.location);
    const address = first.location.replace("/granska", "");
    for (const _ of [1, 2])
      expect((await site.post(`${address}/skicka`, { version: "1" }, official)).location).toBe(address);
    expect([
      await count(world, "referral"),
      await count(world, "consent"),
      await count(world, "council_matter"),
      await count(world, "person"),
    ]).toEqual([1, 1, 1, 1]);
  });

  it("does so also when both come at the same moment, with or without a number", async () => {
    const { world, site, official } = await scene();
    for (const person of [{}, { personalNumber: "", sex: "man" }]) {
      const referralId = shownValue(await site.get("/remisser/ny", official), "referralId");
      const fields = completeReferral(world, { ...person, referralId });
      const answers = await Promise.all([1, 2, 3].map(() => site.post("/remisser/ny", fields, official)));
      const address = `/remisser/${referralId}`;
      expect(answers.map(({ location }) => location)).toEqual([1, 2, 3].map(() => `${address}/granska`));
      await Promise.all([1, 2].map(() => site.post(`${address}/skicka`, { version: "1" }, official)));
    }
    expect([
      await count(world, "referral"),
      await count(world, "person"),
      await count(world, "notice"),
    ]).toEqual([2, 2, 2]);
  });

  it("shows both texts when the other tab has saved, and saves the second on the next press", async () => {
    const { world, site, official } = await scene();
    const address = await draftOf(site, completeReferral(world), official);
    await site.post(
      `${address}/andra`,
      completeReferral(world, { version: "1", question: "Från flik ett" }),
      official,
    );
    const conflict = await site.post(
      `${address}/andra`,
      completeReferral(world, { version: "1", question: "Från flik två" }),
      official,
    );
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain("Från flik ett");
    expect(shownValue(conflict, "question").trim()).toBe("Från flik två");
    const again = completeReferral(world, {
      version: shownValue(conflict, "version"),
      question: "Från flik två",
    });
    expect((await site.post(`${address}/andra`, again, official)).status).toBe(303);
    expect((await site.get(`${address}/granska`, official)).text).toContain("Från flik två");
  });

  it("keeps what was kept while typing, and lets go of it once it is saved", async () => {
    const { world, site, official } = await scene();
    const { saveDraft } = await import("../../../../platform/drafts/index.ts");
    await world.inZone(official, (work) =>
      saveDraft(work, world.keyring, "remiss:ny", new Map([["question", ["Halvskriven"]]])),
    );
    expect(shownValue(await site.get("/remisser/ny", official), "question").trim()).toBe("Halvskriven");
    await draftOf(site, completeReferral(world), official);
    expect(shownValue(await site.get("/remisser/ny", official), "question").trim()).toBe("");
  });
});
