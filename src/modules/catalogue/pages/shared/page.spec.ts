import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import type { SharedRefusal } from "../../model/shared/shared.ts";
import { entryRoutes } from "../entry/route.tsx";
import { openSharedRoutes } from "./open-routes.ts";
import { sharedRoutes } from "./routes.tsx";
import { sharedSentence } from "./sentences.ts";

const path = "/insatskatalog/gemensamma";

interface Side {
  readonly world: World;
  readonly site: Site;
  readonly editor: Actor;
  readonly entryId: string;
}

async function side(entry: string): Promise<Side> {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const content = sampleContent(entry, { municipalities: ["0138"] });
  const entryId = await publishSample(world, editor, content, "provinsats");
  const site = siteFor(world, { routes: [...sharedRoutes, ...openSharedRoutes, ...entryRoutes] });
  return { world, site, editor, entryId };
}

describe("a common catalogue", () => {
  let one: Side;
  let other: Side;
  let name: string;
  beforeAll(async () => {
    [one, other] = [await side("Kvarnhjulet"), await side("Sjöbrisen")];
    name = `Stöd i länet ${one.world.slug}`;
  });
  const idOf = async (at: Side) =>
    /gemensamma\/([0-9a-f-]{36})\/(?:ga-med|lamna)/.exec(
      (await at.site.get(path, at.editor)).html
        .querySelectorAll("tr")
        .find((row) => row.textContent.includes(name))
        ?.toString() ?? "",
    )?.[1] ?? "";

  it("is opened by one association, and holds the entries of those who join until they leave", async () => {
    await one.site.post(path, { namn: name, om: "Välkommen." }, one.editor);
    const address = `/katalog/gemensam/stod-i-lanet-${one.world.slug}`;
    const shown = async () => (await one.site.get(`${address}?visa=alla`)).text;
    expect(await shown()).toContain("Kvarnhjulet");
    expect(await shown()).not.toContain("Sjöbrisen");
    await other.site.post(`${path}/${await idOf(other)}/ga-med`, {}, other.editor);
    expect(await shown()).toMatch(/Kvarnhjulet.*Sjöbrisen/s);
    expect((await one.site.get(`${address}?q=sjöbrisen`)).text).toContain("Sjöbrisen");
    await other.site.post(`${path}/${await idOf(other)}/lamna`, {}, other.editor);
    expect(await shown()).not.toContain("Sjöbrisen");
  });

  it("has a name that nobody else has, and what was typed is kept when it cannot be taken", async () => {
    const again = await other.site.post(path, { namn: name, om: "Vår egen text" }, other.editor);
    expect([again.status, again.text.includes("redan en gemensam katalog")]).toEqual([409, true]);
    expect(again.body).toContain("Vår egen text");
    expect((await other.site.post(path, { namn: " " }, other.editor)).status).toBe(422);
  });

  it("that is not there is told of", async () => {
    const missing = `${path}/01900000-0000-7000-8000-000000000000/ga-med`;
    expect((await one.site.post(missing, {}, one.editor)).status).toBe(404);
    expect((await one.site.post(`${path}/x/lamna`, {}, one.editor)).status).toBe(404);
    expect((await one.site.get("/katalog/gemensam/finns-inte-alls")).status).toBe(404);
    expect((await one.site.get("/katalog/forbund/finns-inte-alls")).status).toBe(404);
  });
});

describe("an entry that several offer", () => {
  let owner: Side;
  let asker: Side;
  beforeAll(async () => {
    [owner, asker] = [await side("Fyrtornet"), await side("Ankaret")];
  });
  const ask = (at: Side, adress: string) =>
    at.site.post(`${path}/erbjud`, { adress, kontakt: "Ring Ankarets mottagning." }, at.editor);
  const address = () => `https://samordna.example/katalog/insats/${owner.world.slug}/provinsats?sprak=en`;
  const answer = (at: Side, ending: string) =>
    at.site.post(
      `${path}/erbjud/${ending}`,
      { forbund: asker.world.associationId, agare: owner.world.associationId, insats: owner.entryId },
      at.editor,
    );
  const inCatalogue = async (query = "visa=alla") =>
    (await asker.site.get(`/katalog/forbund/${asker.world.slug}?${query}`)).text;

  it("is seen in the other's catalogue and municipalities when the owner has said yes, and not before", async () => {
    expect((await ask(asker, address())).status).toBe(303);
    expect(await inCatalogue()).not.toContain("Fyrtornet");
    expect((await owner.site.get(path, owner.editor)).text).toContain("Väntar på svar");
    await answer(owner, "ja");
    expect(await inCatalogue()).toContain("Fyrtornet");
    expect(await inCatalogue("q=fyrtornet")).toContain("Fyrtornet");
    expect(await inCatalogue("kommun=0192")).toContain("Fyrtornet");
    const page = await owner.site.get(`/katalog/insats/${owner.world.slug}/provinsats`);
    expect(page.text).toContain("Ring Ankarets mottagning.");
    await answer(owner, "nej");
    expect(await inCatalogue()).not.toContain("Fyrtornet");
    await answer(owner, "ja");
    await answer(asker, "ta-tillbaka");
    expect(await inCatalogue()).not.toContain("Fyrtornet");
  });

  it("is never agreed to by the one who asks", async () => {
    const third = await side("Lyktan");
    await ask(third, address());
    const fields = {
      forbund: third.world.associationId,
      agare: owner.world.associationId,
      insats: owner.entryId,
    };
    expect((await third.site.post(`${path}/erbjud/ja`, fields, third.editor)).status).toBe(404);
    expect((await owner.site.get(path, owner.editor)).text).toContain("Väntar på svar");
  });

  it.each([
    ["an address that is none", "https://annan.example/"],
    ["an entry that is not shown", "/katalog/insats/finns-inte/alls"],
  ])("cannot be asked for by %s", async (_, adress) => {
    const failed = await ask(asker, adress);
    expect(failed.status).toBe(422);
    expect(failed.body).toContain("Ring Ankarets mottagning.");
  });

  it("is neither one's own nor asked for twice", async () => {
    expect((await ask(owner, address())).text).toContain("eget förbunds");
    await ask(asker, address());
    expect((await ask(asker, address())).status).toBe(409);
  });

  it("is not decided by a reader, nor by what is no id", async () => {
    const auditor = await owner.world.actorAs("auditor");
    expect((await owner.site.post(`${path}/erbjud/ja`, {}, auditor)).status).toBe(403);
    expect((await owner.site.post(`${path}/erbjud/ja`, { forbund: "x" }, owner.editor)).status).toBe(404);
  });
});

it.each([
  "catalogue.commonTaken",
  "catalogue.commonGone",
  "catalogue.entryNotShown",
  "catalogue.ownEntry",
  "catalogue.offerKnown",
  "catalogue.offerGone",
] as const satisfies readonly SharedRefusal["code"][])("%s has a sentence and a status", (code) => {
  const { text, status } = sharedSentence({ code });
  expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
  expect(status).toBeGreaterThanOrEqual(400);
});
