import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { allocationRoutes as routes } from "../routes.ts";

const base = "/ekonomi/tilldelning";
const plain = (text: string) => text.replaceAll(/[\u202F\u00A0]/g, " ");

describe("scenarios", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const path = `${base}/scenarier`;
  const year = (of: number) => ({
    ...{ [`pott${of}`]: "339 000 000", [`forbund${of}`]: "70", [`forsorjning${of}`]: "1,5" },
    ...{ [`invanare${of}`]: "1,2", [`effekt${of}`]: "lockLost", [`beslut${of}`]: "" },
    ...{ [`intakter${of}`]: "0", [`kostnader${of}`]: "10 000 000" },
  });
  const fields = {
    ...{ namn: "Försiktigt", kapital: "7 031 798", tillatet: "2 900 000", fore: "5 800 000" },
    ...{ ...year(2018), ...year(2019), ...year(2020) },
  };

  it("stand side by side, and are copied, renamed, taken away and put back", async () => {
    await site.post(`${path}/ny?ar=2018`, fields, economist);
    const first = await site.get(`${path}?ar=2018`, economist);
    expect(plain(first.text)).toMatch(/Försiktigt 2018 S2 4 831 750 2 415 875 2 415 875 9 663 500 −336 500/);
    expect(first.html.querySelectorAll("figure")).toHaveLength(2);
    const address = (verb: string) =>
      first.html.querySelector(`form[action$=${verb}]`)?.getAttribute("action") ?? "";
    await site.post(address("kopiera"), {}, economist);
    const list = await site.get(`${path}?ar=2018`, economist);
    const copy = list.html.querySelectorAll("a").find((one) => one.text === "Ändra Försiktigt (kopia)");
    const href = copy?.getAttribute("href") ?? "";
    await site.post(href, { ...fields, namn: "Full avdrag", effekt2018: "fullCorrection" }, economist);
    const both = plain((await site.get(`${path}?ar=2018`, economist)).text);
    expect(both).toMatch(/Full avdrag 2018 S1 2 765 851 .*Försiktigt 2018 S2 4 831 750/);
    await site.post(address("ta-bort"), {}, economist);
    const after = await site.get(`${path}?ar=2018`, economist);
    expect(after.text).toContain("Ångra borttagningen av Försiktigt");
    expect(after.text).not.toContain("Ändra Försiktigt");
    await site.post(
      after.html.querySelector("form[action$=angra]")?.getAttribute("action") ?? "",
      {},
      economist,
    );
    expect((await site.get(`${path}?ar=2018`, economist)).text).toContain("Ändra Försiktigt");
  });

  it("begin with what is known of the year before", async () => {
    await site.post(`${base}/eget-kapital/2019`, { utgaende: "4 000 000", tillatet: "2 741 000" }, economist);
    const { html } = await site.get(`${path}/ny?ar=2020`, economist);
    expect(html.querySelector("input[name=kapital]")?.getAttribute("value")).toBe("4000000");
    expect(html.querySelector("input[name=tillatet]")?.getAttribute("value")).toBe("2741000");
  });

  it.each([
    [{ namn: "" }, 422, /Skriv ett namn/],
    [{ effekt2019: "decided" }, 422, /beslutets belopp/],
    [{ kostnader2020: "mycket" }, 422, /belopp/],
    [{ effekt2018: "tur" }, 422, /Välj vad som antas/],
    [{ namn: "FÖRSIKTIGT" }, 409, /redan ett scenario/],
  ])("say how to mend %j", async (change, status, sentence) => {
    await site.post(`${path}/ny?ar=2018`, fields, economist);
    const answer = await site.post(`${path}/ny?ar=2018`, { ...fields, namn: "Annat", ...change }, economist);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
  });

  it("are at most six side by side, gone when they are gone, and come out as Excel", async () => {
    const many = { ...fields, ...year(2021), ...year(2022), ...year(2023) };
    for (const name of ["A", "B", "C", "D", "E", "F"])
      await site.post(`${path}/ny?ar=2021`, { ...many, namn: name }, economist);
    expect((await site.post(`${path}/ny?ar=2021`, { ...many, namn: "G" }, economist)).text).toMatch(
      /Högst sex scenarier/,
    );
    const gone = "01900000-0000-7000-8000-0000000000aa";
    expect((await site.get(`${path}/${gone}`, economist)).status).toBe(404);
    expect((await site.post(`${path}/${gone}/kopiera`, {}, economist)).text).toContain(
      "Scenariot är borttaget",
    );
    const excel = await site.get(`${path}/excel?ar=2021`, await world.actorAs("auditor"));
    expect(excel.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
