import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { allocationRoutes as routes } from "../routes.ts";

const base = "/ekonomi/tilldelning";
const plain = (text: string) => text.replaceAll(/[\u202F\u00A0]/g, " ");

describe("the estimate", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const basis = {
    ...{ ar: "2017", pott: "339 000 000", forbund: "70", forsorjning: "1,5", invanare: "1,2" },
    ...{ fore: "5 800 000", meddelat: "", not: "" },
  };

  it("shows examples A and B step by step, by its name", async () => {
    await site.post(`${base}/uppskattning?ar=2017`, basis, economist);
    const { text } = await site.get(`${base}/uppskattning?ar=2017`, economist);
    expect(plain(text)).toMatch(/Beräknad fördelning 4 831 750 kr/);
    expect(plain(text)).toMatch(/inom trappan 5 220 000 kr.*över trappan 4 831 750 kr/);
    expect(text).toContain("Den är inget beslut");
  });

  it("says that the values of the year are not confirmed", async () => {
    expect((await site.get(`${base}/uppskattning?ar=2026`, economist)).text).toContain("inte bekräftade");
    expect((await site.get(`${base}/uppskattning?ar=2017`, economist)).text).not.toContain("inte bekräftade");
  });

  it.each([
    [{ pott: "1 000" }, /räcker inte till grundtilldelningen/],
    [{ forbund: "0" }, /antalet förbund/],
    [{ forsorjning: "140" }, /procent som ett tal/],
    [{ invanare: "lite" }, /procent som ett tal/],
  ])("says how to mend %j", async (change, sentence) => {
    const answer = await site.post(`${base}/uppskattning?ar=2017`, { ...basis, ...change }, economist);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it("takes a new version of the model from its year on", async () => {
    const version = { namn: "Prov", fran: "2025", grund: "500 000", nyckel: "80", sparr: "", kalla: "Brev" };
    await site.post(`${base}/modell?ar=2025`, version, economist);
    expect((await site.get(`${base}/modell?ar=2025`, economist)).text).toContain("Prov (gäller 2025)");
    expect((await site.get(`${base}/modell?ar=2024`, economist)).text).not.toContain("Prov (gäller");
    const answer = await site.post(`${base}/modell?ar=2025`, { ...version, kalla: "" }, economist);
    expect(answer.text).toContain("varifrån värdena kommer");
  });
});
