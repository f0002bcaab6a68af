import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { readEquityOutlook } from "../../../actions/allocation/read-equity-outlook.ts";
import { allocationRoutes as routes } from "../routes.ts";

const base = "/ekonomi/tilldelning";
const plain = (text: string) => text.replaceAll(/[\u202F\u00A0]/g, " ");

describe("equity", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const path = `${base}/eget-kapital`;
  const stated = { utgaende: "7 031 798", tillatet: "2 900 000", resultat: "", motiv: "", kalla: "ÅR 2017" };

  it("is 4 131 798 over in 2017, with the notice that the ladder is not confirmed", async () => {
    await site.post(`${path}/2017`, stated, economist);
    const { text } = await site.get(`${path}?ar=2017`, await world.actorAs("boardMember"));
    expect(plain(text)).toMatch(/7 031 798.*2 900 000.*4 131 798/);
    expect(text).toContain("Trappan är inte bekräftad");
    await world.inZone(economist, async (work) => {
      expect(await readEquityOutlook(work, 2017)).toMatchObject({ excess: 413_179_800n });
    });
  });

  it("follows the plan and asks for the motive of a deficit without blocking it", async () => {
    const planned = { utgaende: "", tillatet: "", resultat: "-2 525 000", motiv: "", kalla: "" };
    expect((await site.post(`${path}/2018`, planned, economist)).status).toBe(303);
    const asked = await site.get(`${path}?ar=2017`, economist);
    expect(plain(asked.text)).toMatch(/underskott behöver ett skäl 2018: −2 525 000/);
    expect(plain(asked.text)).toContain("4 506 798");
    await site.post(`${path}/2018`, { ...planned, motiv: "Överskottet används." }, economist);
    expect((await site.get(`${path}?ar=2017`, economist)).text).not.toContain("behöver ett skäl");
  });

  it("has a picture with its table, and refuses what is no year or amount", async () => {
    const { html } = await site.get(`${path}?ar=2018`, economist);
    expect(html.querySelectorAll("figure svg").length).toBeGreaterThan(0);
    expect((await site.get(`${path}/16`, economist)).status).toBe(404);
    const answer = await site.post(`${path}/2017`, { ...stated, tillatet: "-1" }, economist);
    expect(answer.text).toContain("kan inte vara negativt");
  });

  it("goes by a new version of the ladder from its year on", async () => {
    const steps = { fran1: "0", sats1: "30", fran2: "5 000 000", sats2: "15" };
    const version = { namn: "Beslutad", galler: "2020", satt: "wholeBase", bas: "stateShare", kalla: "FK" };
    await site.post(`${base}/trappa/ny?ar=2020`, { ...version, ...steps, bekraftad: "ja" }, economist);
    const later = await site.get(`${base}/trappa?ar=2020`, economist);
    expect(plain(later.text)).toMatch(/För 2020 gäller ”Beslutad”/);
    expect(later.text).not.toContain("Trappan är inte bekräftad");
    expect((await site.get(`${base}/trappa?ar=2019`, economist)).text).toContain("Trappan är inte bekräftad");
  });

  it.each([
    [{ fran1: "", sats1: "" }, /minst ett steg/],
    [{ fran1: "100" }, /börja på 0 kronor/],
    [{ fran2: "0", sats2: "5" }, /börjar på samma belopp/],
    [{ fran2: "100" }, /både från vilket belopp/],
    [{ namn: "" }, /Skriv ett namn/],
  ])("refuses a ladder with %j", async (change, sentence) => {
    const version = { namn: "X", galler: "2021", satt: "marginal", bas: "budget", kalla: "FK" };
    const answer = await site.post(
      `${base}/trappa/ny?ar=2021`,
      { ...version, fran1: "0", sats1: "20", ...change },
      economist,
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });
});
