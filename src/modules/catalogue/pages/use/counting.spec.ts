import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { createTally } from "../../../../platform/tally/tally.ts";
import type { SearchQuery } from "../../model/search/search-query.ts";
import type { UseEvent } from "../../model/use/use-event.ts";
import { entryRoutes } from "../entry/route.tsx";
import { searchRoutes } from "../search/routes.ts";
import { searchEvent } from "./counting.ts";

const browser = { "user-agent": "Mozilla/5.0 Firefox/140.0" };

describe("what is counted while the catalogue is read", () => {
  let world: World;
  let editor: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    editor = await world.actorAs("catalogueEditor");
    await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  });
  const counted = (tally: ReturnType<typeof createTally>) =>
    [...tally.take()].map(([name, count]) => {
      const event = JSON.parse(name) as UseEvent;
      return [event.kind, event.municipality, event.language, count];
    });
  const siteThatCounts = () => {
    const tally = createTally();
    return {
      tally,
      site: siteFor(world, { routes: [...entryRoutes, ...searchRoutes], tally, headers: browser }),
    };
  };
  const entry = () => `/katalog/insats/${world.slug}/stegvis`;

  it("is each reading of an entry in its language, but not an editor's own", async () => {
    const { site, tally } = siteThatCounts();
    await site.get(`${entry()}?sprak=fi`);
    await site.get(`${entry()}?sprak=fi`);
    await site.get(entry(), editor);
    await site.get(entry(), await world.actorAs("referringOfficial", "Försäkringskassan"));
    expect(counted(tally)).toEqual([
      ["view", "", "fi", 2],
      ["view", "", "sv", 1],
    ]);
  });

  it("is a search, its first page only, and one made while typing when the page says that one has stopped", async () => {
    const { site, tally } = siteThatCounts();
    await site.get("/katalog");
    expect(counted(tally)).toEqual([]);
    await site.get("/katalog?q=arbete&kommun=0136");
    await site.get("/katalog?q=arbete&kommun=0136&sida=2");
    expect(counted(tally)).toEqual([["search", "0136", "sv", 1]]);
    expect((await site.post("/katalog?q=xyzzyplugh", {})).status).toBe(202);
    expect((await site.post("/katalog", {})).status).toBe(202);
    expect(counted(tally)).toEqual([["search", "", "sv", 1]]);
  });
});

it("a search without a hit tells the words, one with hits tells none", () => {
  const query: SearchQuery = {
    ...{ text: "Ridning", scope: { kind: "national" }, language: "sv", municipalities: [], targetGroups: [] },
    ...{ kinds: ["health"], supportLanguages: [], ways: [], agencies: [], age: 17, onlyFree: true },
    ...{ page: 1, perPage: 20 },
  };
  expect(searchEvent(query, 0)).toMatchObject({
    missed: "ridning",
    filters: ["kinds:health", "age", "onlyFree"],
    associationId: null,
  });
  expect(searchEvent(query, 3)).toMatchObject({ missed: "" });
});
