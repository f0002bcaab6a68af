import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../../model/content/entry-content.ts";
import { emptySearch } from "../../model/search/empty-search.ts";
import type { SearchQuery, SearchResult } from "../../model/search/search-query.ts";
import { endShowing } from "../../store/publication.ts";
import { searchEntries } from "./search-entries.ts";

/** An entry that says this and nothing more. */
const named = (name: string, says: string, changes: Partial<EntryContent> = {}): EntryContent => ({
  ...sampleContent(name, changes),
  texts: {
    sv: {
      ...{ ...textsNamed(name), summary: says },
      standard: { ...emptyReaderText, what: "Läs.", forWhom: "Alla.", how: "Vi ses.", apply: "Ring." },
      tracks: { hela: { name: "Hela", forWhom: "" }, a: { name: "Hela", forWhom: "" } },
    },
  },
});

describe("a search", () => {
  let world: World;
  beforeAll(async () => {
    world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const publish = (slug: string, content: EntryContent) => publishSample(world, editor, content, slug);
    await publish("praktikhuset", named("Praktikhuset", "Du får en arbetsträningsplats i Haninge."));
    const tyreso = {
      kinds: ["counselling"],
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

  it("knows the parts of compounds, and what parts make together", async () => {
    expect(await slugs({ text: "arbetsträning" })).toEqual(["praktikhuset"]);
    expect(await slugs({ text: "träning arbete" })).toContain("praktikhuset");
    expect(await slugs({ text: "stressutmattad" })).toEqual(["lugna-steg"]);
  });

  it("forgives misspellings and missing diacritics, and says what it took a word for", async () => {
    const result = await find({ text: "arbetstränningsplats" });
    expect(result.hits.map(({ slug }) => slug)).toEqual(["praktikhuset"]);
    expect(result.corrections).toEqual([{ typed: "arbetstränningsplats", used: "arbetsträningsplats" }]);
    expect(await slugs({ text: "utmatad" })).toEqual(["lugna-steg"]);
    expect(await slugs({ text: "radet" })).toContain("radet");
    expect(await slugs({ text: "tyreso" })).toEqual(["lugna-steg"]);
  });

  it("searches while the last word is being written", async () => {
    expect(await slugs({ text: "prakt" })).toContain("praktikhuset");
    expect(await slugs({ text: "utma" })).toEqual(["lugna-steg"]);
  });

  it("tells which filter to leave out where nothing is found", async () => {
    const result = await find({ text: "stress", municipalities: ["0136"] });
    expect(result).toMatchObject({ total: 0, hits: [] });
    expect(result.relaxations).toEqual([
      { drop: "text", total: 2 },
      { drop: "municipalities", total: 1 },
    ]);
    expect((await find({ text: "xyzzyq" })).relaxations).toEqual([{ drop: "text", total: 3 }]);
  });

  it("follows places, which change without an edition", async () => {
    expect((await find({})).freeCount).toBe(0);
    await world.inZone(await world.actorAs("catalogueEditor"), (work) =>
      work.tx
        .updateTable("catalogue.published")
        .set({ free_places: 3 })
        .where("slug", "=", "radet")
        .where("association_id", "=", world.associationId)
        .execute(),
    );
    expect(await find({ onlyFree: true })).toMatchObject({
      total: 1,
      freeCount: 1,
      hits: [{ freePlaces: 3 }],
    });
  });

  it("forgets what is no longer shown", async () => {
    const editor = await world.actorAs("catalogueEditor");
    const id = await publishSample(world, editor, named("Tillfället", "Zumbadans."), "tillfallet");
    expect(await slugs({ text: "zumbadans" })).toEqual(["tillfallet"]);
    await world.inZone(editor, (work) => endShowing(work, id, "2018-03-06"));
    expect(await slugs({ text: "zumbadans" })).toEqual(["tillfallet"]);
    world.clock.set("2018-03-06");
    expect(await slugs({ text: "zumbadans" })).toEqual([]);
    await world.inZone(editor, (work) => endShowing(work, id, "2018-03-06"));
    const { rows } = await world.admin.query(
      "select 1 from catalogue.search_posting where key like 'zumb%' and association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ["signs", "\u0000 ' \" \\ % _ ; ( [ ^ $ * ? \u202e \ud800"],
    ["NUL within words", "stress\u0000utmattad"],
    ["SQL", "'; drop table catalogue.published; --"],
    ["an expression", "(a+)+$ [[:alpha:]] \\1 {1,99999}"],
    ["a word of 10,000 letters", "x".repeat(10_000)],
    ["10,000 letters of words", "stress ".repeat(1_429)],
    ["10,000 diacritics", "å".repeat(10_000)],
    ["letters written from the right", "مرحبا كيف"],
    ["faces", "\u{1f600}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
  ])("answers any text: %s", async (_, text) => {
    expect((await find({ text })).total).toBeGreaterThanOrEqual(0);
  });
});
