import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { codeLabels, codesOf, routes } from "../../index.ts";

describe("a code list's page", () => {
  let world: World;
  let site: Site;
  let director: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    director = await world.actorAs("director");
  });
  const address = "/forbund/kodlistor/exitReason";
  const codes = () =>
    world.inZone(director, async (work) => (await codesOf(work, "exitReason")).map((code) => code.code));

  it("says that the list is not confirmed, and where each value comes from", async () => {
    const { text } = await site.get(address, director);
    expect(text).toContain("Listan är inte bekräftad");
    expect(text).toContain("10 av 11 värden");
    expect(text).toContain("SUS, avslutsanledning Felregistrering");
  });

  it("is silent about a list whose every value is confirmed", async () => {
    expect((await site.get("/forbund/kodlistor/occupation", director)).text).not.toContain("inte bekräftad");
  });

  it("adds a value that can be chosen from its first day", async () => {
    const fields = {
      benamning: "Eget företag",
      raknas: "work",
      fran: "6/3 2018",
      kalla: "Styrelsen 2018-01-10",
    };
    expect((await site.post(address, fields, director)).location).toBe(address);
    expect((await site.get(address, director)).text).toContain("”Eget företag” finns nu i listan.");
    expect(await codes()).not.toContain("eget-foretag");
    world.clock.advance({ days: 1 });
    expect(await codes()).toContain("eget-foretag");
  });

  it("refuses a label that is there, and says every fault", async () => {
    const taken = await site.post(
      address,
      { benamning: "arbete", raknas: "", fran: "", kalla: "Test" },
      director,
    );
    expect(taken.status).toBe(409);
    expect(taken.text).toContain("Listan har redan värdet ”arbete”.");
    const faulty = await site.post(address, { benamning: "", fran: "32/13", kalla: "" }, director);
    expect(faulty.status).toBe(422);
    for (const sentence of [
      "Skriv vad värdet ska heta.",
      "Skriv ett datum",
      "Skriv varifrån värdet kommer.",
    ]) {
      expect(faulty.text).toContain(sentence);
    }
    const elsewhere = await site.post(
      address,
      { benamning: "X", raknas: "wage", fran: "", kalla: "Test" },
      director,
    );
    expect(elsewhere.text).toContain(
      "Listan har inga värden som räknas så".replace("Listan", "Den här listan"),
    );
  });

  it("ends a value, which stays readable", async () => {
    const page = await site.get(`${address}/avsluta?kod=moved`, director);
    expect(page.text).toContain("Avsluta ”Flytt”");
    const answer = await site.post(`${address}/avsluta`, { kod: "moved", sista: "2018-03-01" }, director);
    expect(answer.location).toBe(address);
    expect(await codes()).not.toContain("moved");
    const labels = await world.inZone(director, codeLabels);
    expect(labels.get("exitReason")?.get("moved")).toBe("Flytt");
  });

  it("does not end the only value that a rule goes by", async () => {
    const answer = await site.post(
      `${address}/avsluta`,
      { kod: "registrationError", sista: "2018-03-01" },
      director,
    );
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("det enda i listan som räknas som felregistrering");
    expect((await site.post(`${address}/avsluta`, { kod: "studies", sista: "" }, director)).text).toContain(
      "Skriv den sista dag",
    );
  });

  it("is not there for a list or a value that does not exist", async () => {
    expect((await site.get("/forbund/kodlistor/annan", director)).status).toBe(404);
    expect((await site.get(`${address}/avsluta?kod=annan`, director)).status).toBe(404);
    expect(
      (await site.post(`${address}/avsluta`, { kod: "annan", sista: "2018-03-01" }, director)).status,
    ).toBe(404);
  });
});
