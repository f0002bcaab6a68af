import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { handleSuggestion } from "./handle-suggestion.ts";
import { readSuggestions } from "./read-suggestions.ts";
import { suggestCorrection } from "./suggest-correction.ts";

describe("a reader's suggestion", () => {
  let world: World;
  let editor: Actor;
  let entryId: string;
  beforeAll(async () => {
    world = await foundAssociation();
    editor = await world.actorAs("catalogueEditor");
    entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  });
  const suggest = (text: string, of = world, entry = entryId) =>
    suggestCorrection(of.db, { associationId: of.associationId, entryId: entry, text, language: "so" });

  it("reaches the editor, who handles it once", async () => {
    accepted(await suggest("  Telefonnumret går inte fram. "));
    const [first] = await world.inZone(editor, readSuggestions);
    expect(first).toMatchObject({
      ...{ entryId, entryName: "Stegvis", entrySlug: "stegvis", language: "so" },
      ...{ text: "Telefonnumret går inte fram.", handledAs: "", handledAt: null },
    });
    const id = first?.id ?? "";
    accepted(await world.inZone(editor, (work) => handleSuggestion(work, id, "changed")));
    expect(await world.inZone(editor, (work) => handleSuggestion(work, id, "unchanged"))).toMatchObject({
      refusal: { code: "catalogue.suggestionGone" },
    });
    expect((await world.inZone(editor, readSuggestions))[0]?.handledAs).toBe("changed");
  });

  it.each([
    ["   ", "catalogue.suggestionEmpty"],
    ["x".repeat(1_001), "catalogue.suggestionTooLong"],
    ["Jag heter så och är 19900321-2397.", "catalogue.suggestionHoldsPersonalNumber"],
  ])("%.40s is refused", async (text, code) => {
    expect(await suggest(text)).toMatchObject({ refusal: { code } });
  });

  it("is one of at most twenty an hour for an entry, whoever writes", async () => {
    const entry = await publishSample(world, editor, sampleContent("Full"), "full");
    for (let n = 0; n < 20; n++) accepted(await suggest(`Rättelse ${n}`, world, entry));
    expect(await suggest("En till", world, entry)).toMatchObject({
      refusal: { code: "catalogue.tooManySuggestions" },
    });
    accepted(await suggest("En annan insats"));
    world.clock.set("2018-03-06");
    accepted(await suggest("En till", world, entry));
  });

  it("is none of a flood over days: an entry with a hundred that wait takes no more until one is handled", async () => {
    const entry = await publishSample(world, editor, sampleContent("Ström"), "strom");
    const older =
      "update association.catalogue_suggestion set received_at = '2018-01-01' where entry_id = $1";
    for (let hour = 0; hour < 5; hour++) {
      await Promise.all(Array.from({ length: 20 }, (_, n) => suggest(`Strunt ${n}`, world, entry)));
      await world.admin.query(older, [entry]);
    }
    const waiting = async () =>
      (await world.inZone(editor, readSuggestions)).filter((one) => one.entryId === entry);
    expect(await waiting()).toHaveLength(100);
    expect(await suggest("En till", world, entry)).toMatchObject({
      refusal: { code: "catalogue.tooManySuggestions" },
    });
    const [first] = await waiting();
    accepted(await world.inZone(editor, (work) => handleSuggestion(work, first?.id ?? "", "unchanged")));
    accepted(await suggest("En till", world, entry));
    expect(await waiting()).toHaveLength(101);
  });

  it("is counted though many are left at once", async () => {
    const entry = await publishSample(world, editor, sampleContent("Hast"), "hast");
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, n) => suggest(`Rad ${n}`, world, entry)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20);
  });

  it("is only of what is shown, is read by no stranger, and is the association's own", async () => {
    const other = await foundAssociation();
    await expect(suggest("Fel hus", other, entryId)).rejects.toThrow();
    expect(await other.inZone(await other.actorAs("director"), readSuggestions)).toEqual([]);
    const look = world.db.inPublic(world.associationId, ({ tx }) =>
      tx.selectFrom("association.catalogue_suggestion").select("text").execute(),
    );
    await expect(look).rejects.toThrow(/permission denied/);
  });
});
