import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { textsNamed } from "../../model/content/entry-content.ts";
import { emptySearch } from "../../model/search/empty-search.ts";
import type { SearchQuery, SearchResult } from "../../model/search/search-query.ts";
import { searchEntries } from "./search-entries.ts";

const summary = (text: string): Pick<EntryContent, "texts"> => ({
  texts: { sv: { ...textsNamed(""), summary: text } },
});

const named = (name: string, says: string, changes: Partial<EntryContent> = {}): EntryContent => {
  const sample = sampleContent(name, changes);
  const sv = { ...textsNamed(name), ...summary(says).texts.sv, name };
  return { ...sample, texts: { ...sample.texts, sv } };
};

describe("a search", () => {
  let world: World;
  beforeAll(async () => {
    world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const publish = (slug: string, content: EntryContent) => publishSample(world, editor, content, slug);
    await publish("praktikhuset", named("Praktikhuset", "Du får en arbetsträningsplats i Haninge."));
    const tyreso = {
      municipalities: ["0138"],
      tracks: [{ id: "a", ageFrom: 30, ageTo: null, municipalities: [], situations: [] }],
    };
    await publish("lugna-steg", named("Lugna steg", "Stöd för dig som är utmattad av stress.", tyreso));
    await publish(
      "radet",
      named("Rådet", "Flera myndigheter ger råd tillsammans.", {
        kinds: ["coordination"],
        ways: ["official"],
      }),
    );
  });
  const find = (changes: Partial<SearchQuery>): Promise<SearchResult> =>
    world.db.inPublic(null, (work) =>
      searchEntries(work, {
        ...emptySearch,
        scope: { kind: "association", associationId: world.associationId },
        ...changes,
      }),
    );
  const slugs = async (changes: Partial<SearchQuery>) => (await find(changes)).hits.map(({ slug }) => slug);

  it("gives everything in order of name where nothing is asked", async () => {
    expect(await slugs({})).toEqual(["lugna-steg", "praktikhuset", "radet"]);
    expect(await slugs({ text: "jag undrar vad som finns" })).toHaveLength(3);
  });

  it("knows endings, places, the name and what is said in the text", async () => {
    expect(await slugs({ text: "stressad" })).toEqual(["lugna-steg"]);
    expect(await slugs({ text: "tyresö" })).toEqual(["lugna-steg"]);
    expect((await slugs({ text: "Rådet" }))[0]).toBe("radet");
    expect(await slugs({ text: "utbränd" })).toEqual(["lugna-steg"]);
  });

  it("counts each filter without its own choices", async () => {
    const result = await find({ municipalities: ["0138"], age: 40 });
    expect(result).toMatchObject({ total: 1, hits: [{ slug: "lugna-steg", host: "Haninge kommun" }] });
    expect(result.counts.municipalities).toEqual([{ code: "0138", count: 1 }]);
    expect((await find({ municipalities: ["0138"] })).counts.municipalities).toEqual([
      { code: "0136", count: 2 },
      { code: "0138", count: 1 },
    ]);
  });
});
