import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { readPublished } from "../../store/published.ts";
import { publishEntry } from "./publish-entry.ts";

describe("publishing an entry", () => {
  it("puts it on the shelf from its first day until the day it ends", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
    const shown = () =>
      world.db.inPublic(world.associationId, (work) => readPublished(work, world.slug, "stegvis"));
    expect(await shown()).toMatchObject({
      edition: 1,
      content: { texts: { sv: { name: "Stegvis" } } },
      unverified: true,
    });
    const next = { visibleFrom: "2018-03-20", visibleUntil: "2018-04-01" };
    await world.inZone(editor, async (work) =>
      accepted(await publishEntry(work, { entryId, note: "", ...next })),
    );
    expect((await shown())?.edition).toBe(1);
    world.clock.set("2018-03-20");
    expect((await shown())?.edition).toBe(2);
    world.clock.set("2018-04-01");
    expect(await shown()).toBeNull();
  });

  it("is refused for an entry that is not there", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const publication = {
      entryId: world.associationId,
      note: "",
      visibleFrom: "2018-03-05",
      visibleUntil: null,
    };
    expect(await world.inZone(editor, (work) => publishEntry(work, publication))).toMatchObject({
      refusal: { code: "catalogue.entryGone" },
    });
  });
});
