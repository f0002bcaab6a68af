import { expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { textsNamed } from "../../model/content/entry-content.ts";
import { emptySearch } from "../../model/search/empty-search.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { keepSynonym } from "../synonyms/keep-synonym.ts";
import { searchEntries } from "./search-entries.ts";

/** A municipality that no other test's entry lies in. */
const municipality = "2584";

async function withSynonym(leadsTo: readonly string[]): Promise<World> {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const synonym = { language: "sv", words: "utbränd", leadsTo } as const;
  accepted(await world.inZone(editor, (work) => keepSynonym(work, null, synonym)));
  return world;
}

it("an association that switches a word off, or turns it to its own, does so in its own catalogue alone", async () => {
  const [mine, off] = [await foundAssociation(), await withSynonym([])];
  await withSynonym(["zumbadans"]);
  const sample = sampleContent("Lugnet", { municipalities: [municipality] });
  const said = { ...textsNamed("Lugnet"), ...sample.texts.sv, summary: "Stöd för dig med utmattning." };
  for (const world of [mine, off])
    await publishSample(
      world,
      await world.actorAs("catalogueEditor"),
      { ...sample, texts: { sv: said } },
      "lugnet",
    );
  const find = async (scope: SearchScope) => {
    const query = { ...emptySearch, scope, text: "utbränd", municipalities: [municipality] };
    const { hits } = await mine.db.inPublic(null, (work) => searchEntries(work, query));
    return hits.map(({ associationId }) => associationId).sort();
  };
  expect(await find({ kind: "national" })).toEqual([mine.associationId, off.associationId].sort());
  expect(await find({ kind: "association", associationId: mine.associationId })).toEqual([
    mine.associationId,
  ]);
  expect(await find({ kind: "association", associationId: off.associationId })).toEqual([]);
});
