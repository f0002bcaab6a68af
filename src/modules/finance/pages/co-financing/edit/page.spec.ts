import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../../../../tests/support/finance-world.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import { coFinancingRoutes as routes } from "../routes.ts";

const fields = {
  ...{ namn: "Nya vägar", finansiar: "ESF", program: "esf2021", nummer: "2022/1", agare: "Vi" },
  ...{ start: "2022-01-01", slut: "2024-12-31", andel: "54", dimension: "10", objekt: "77", not: "" },
  parter: "Vi; 60\nGrannen; 40",
};

describe("a co-financed project", () => {
  let here: FinanceWorld;
  let site: Site;
  const post = (path: string, sent: Record<string, string | readonly string[]>) =>
    site.post(path, sent, here.economist);
  beforeAll(async () => {
    here = await foundFinanceWorld();
    site = siteFor(here.world, { routes });
  });

  it("is added with its partners, changed, and given its rows and codes", async () => {
    const { location } = await post("/ekonomi/projekt/nytt", fields);
    const shown = await site.get(location, here.economist);
    expect(shown.text).toMatch(/Vi \(ägare\) 60 %, Grannen 40 %/);
    expect(shown.text).toMatch(/inga rader valda; objekt 77 i dimension 10/);
    expect(shown.text).toMatch(/Behövs 46 % av helheten/);
    await post(`${location}/andra`, { ...fields, namn: "Nyare vägar", parter: "Vi" });
    await post(`${location}/rader`, { rader: [here.demo.row("Samrehab"), here.demo.row("NNS")] });
    await post(`${location}/aktiviteter`, { aktiviteter: "1; Stöd\n2\tLedning" });
    const after = await site.get(location, await here.world.actorAs("auditor"));
    expect(after.text).toMatch(/Nyare vägar.*Samrehab, NNS; objekt 77.*1 Stöd, 2 Ledning/);
    expect(after.text).not.toContain("Grannen");
    const list = await site.get("/ekonomi/projekt?ar=2022", here.economist);
    expect(list.text).toMatch(/Nyare vägar ESF\+ 2021–2027/);
  });

  it.each([
    [{ namn: "" }, 422, /Skriv projektets namn/],
    [{ finansiar: "" }, 422, /vem som finansierar/],
    [{ program: "lotteri" }, 422, /Välj program/],
    [{ start: "någon dag" }, 422, /datum/],
    [{ slut: "2021-01-01" }, 422, /slutar innan det börjar/],
    [{ andel: "120" }, 422, /procent som ett tal/],
    [{ parter: "Vi; sextio" }, 422, /en part per rad/],
    [{ parter: "Vi; 60\nvi; 40" }, 422, /två gånger/],
    [{ parter: "Vi; 60\nDe; 60" }, 422, /mer än 100 procent/],
    [{ namn: "DUBBEL" }, 409, /redan ett projekt/],
  ])("keeps what was typed and says how to mend %j", async (change, status, sentence) => {
    await post("/ekonomi/projekt/nytt", { ...fields, namn: "Dubbel" });
    const answer = await post("/ekonomi/projekt/nytt", { ...fields, namn: "Annat", ...change, nummer: "42" });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=nummer]")?.getAttribute("value")).toBe("42");
  });

  it("does not take another project's row, or a code list that cannot be read", async () => {
    const one = (await post("/ekonomi/projekt/nytt", { ...fields, namn: "Ett" })).location;
    const two = (await post("/ekonomi/projekt/nytt", { ...fields, namn: "Två" })).location;
    const rader = [here.demo.row("Fastighetsring")];
    await post(`${one}/rader`, { rader });
    const taken = await post(`${two}/rader`, { rader });
    expect(taken.status).toBe(409);
    expect(taken.text).toContain("Raden Fastighetsring hör redan till ett annat projekt");
    expect((await post(`${one}/aktiviteter`, { aktiviteter: "Stöd" })).text).toMatch(/en aktivitet per rad/);
    const twice = await post(`${one}/aktiviteter`, { aktiviteter: "1; A\n1; B" });
    expect(twice.text).toContain("Koden 1 står två gånger");
  });

  it("is not found in another association, and kept by office alone", async () => {
    const { location } = await post("/ekonomi/projekt/nytt", { ...fields, namn: "Eget" });
    const other = await foundAssociation();
    const stranger = siteFor(other, { routes });
    expect((await stranger.get(location, await other.actorAs("economist"))).status).toBe(404);
    expect((await stranger.get(`${location}/andra`, await other.actorAs("economist"))).status).toBe(404);
    expect((await site.post(`${location}/andra`, fields, await here.world.actorAs("auditor"))).status).toBe(
      403,
    );
    expect((await site.get("/ekonomi/projekt/inte-ett-id", here.economist)).status).toBe(404);
  });

  it("has an empty state where there is none", async () => {
    const other = await foundAssociation();
    const { text } = await siteFor(other, { routes }).get(
      "/ekonomi/projekt",
      await other.actorAs("director"),
    );
    expect(text).toContain("Inget projekt är inlagt");
    expect(text).toContain("Inga bidrag är inlagda");
  });
});
