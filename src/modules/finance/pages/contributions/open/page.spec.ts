import { beforeAll, describe, expect, it } from "vitest";
import { enterYear, fixedRule } from "../../../../../../tests/support/contributions.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");

describe("published contributions", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const publish = (id: string, visible: "ja" | "nej") =>
    site.post("/ekonomi/avgifter/publicera", { beslut: id, synlig: visible }, economist);
  const open = async (query = "") => await site.get(`/avgifter/${world.slug}${query}`);

  it("are read by anyone, and only those", async () => {
    await enterYear(world, economist, 2018, [8_689_000, 4_344_500, 2_316_603, 1_276_059, 751_838]);
    const id = await enterYear(world, economist, 2019, [8_208_000, 4_104_000, 2_210_000, 1_188_000, 706_000]);
    expect((await open()).text).toMatch(/inte publicerat några avgifter/);
    await publish(id, "ja");
    const { status, text } = await open("?ar=2019");
    expect(status).toBe(200);
    expect(plain(text)).toMatch(
      /Haninge kommun 2 210 000.*Nynäshamns kommun 706 000.*Tyresö kommun 1 188 000.*Summa 16 416 000/,
    );
    expect(text).not.toContain("Arbetsförmedlingen");
    expect(plain(text)).not.toContain("17 378 000");
    expect(plain((await open("?ar=2018")).text)).toContain("Medlemsavgifter 2019");
    await publish(id, "nej");
    expect((await open("?ar=2019")).text).toMatch(/inte publicerat några avgifter/);
  });

  it("tell step by step how each came about", async () => {
    await fixedRule(world, economist, [1, 1, 1]);
    const decision = { ar: "2025", slag: "ordinary", belopp: "2000000", beslutad: "2024-11-30" };
    await site.post("/ekonomi/avgifter/beslut", { ...decision, steg: "spara", efter: "0" }, economist);
    const page = await site.get("/ekonomi/avgifter?ar=2025", economist);
    await publish(page.html.querySelector("input[name=beslut]")?.getAttribute("value") ?? "", "ja");
    expect(plain((await open("?ar=2025")).text)).toMatch(
      /Haninge kommun: 333 334 kr.*1\/4 av 4 000 000 kr är 1 000 000 kr.*1 av 3, 33,33 %.*333 333,333 kr.*uppåt/,
    );
  });

  it("are kept apart from the others by the database itself: a stranger's role sees no other decision, part or member", async () => {
    const other = await foundAssociation();
    const keeper = await other.actorAs("economist");
    await enterYear(other, keeper, 2018, [200, 100, 50, 30, 20]);
    const id = await enterYear(other, keeper, 2019, [400, 200, 100, 60, 40]);
    const seen = () =>
      other.db.inPublic(other.associationId, async ({ tx }) => ({
        years: await tx.selectFrom("association.contribution_decision").select("year").execute(),
        parts: await tx.selectFrom("association.contribution_part").select("amount").execute(),
        members: await tx.selectFrom("association.member").select("name").execute(),
      }));
    expect(await seen()).toEqual({ years: [], parts: [], members: [] });
    await siteFor(other, { routes }).post(
      "/ekonomi/avgifter/publicera",
      { beslut: id, synlig: "ja" },
      keeper,
    );
    const { years, parts, members } = await seen();
    expect(years).toEqual([{ year: 2019 }]);
    expect([parts.length, members.length]).toEqual([5, 5]);
    await expect(
      other.db.inPublic(other.associationId, ({ tx }) =>
        tx.selectFrom("association.contribution_decision").select("added_by").execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it("cannot be published by a reader or for a decision that is not there", async () => {
    const auditor = await world.actorAs("auditor");
    const fields = { beslut: "01900000-0000-7000-8000-000000000000", synlig: "ja" };
    expect((await site.post("/ekonomi/avgifter/publicera", fields, auditor)).status).toBe(403);
    expect((await publish(fields.beslut, "ja")).status).toBe(404);
    expect((await publish("x", "ja")).status).toBe(404);
  });

  it("are not found under an address that is no association's", async () => {
    expect((await site.get("/avgifter/finns-inte")).status).toBe(404);
    expect((await site.get("/avgifter/%F0%9F%98%80")).status).toBe(404);
  });
});
