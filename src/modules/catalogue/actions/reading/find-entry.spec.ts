import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { publishEntry } from "../publication/publish-entry.ts";
import { findEntry } from "./find-entry.ts";

describe("what an entry's address leads to", () => {
  let world: World;
  let editor: Actor;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2026-03-05" });
    editor = await world.actorAs("catalogueEditor");
  });
  const find = (slug: string) => findEntry(world.db, world.slug, slug);
  const nearby = (name: string, slug: string, kinds: readonly string[]) =>
    publishSample(world, editor, sampleContent(name, { kinds, municipalities: ["2584"] }), slug);

  it("is the entry with the words it is described by", async () => {
    await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
    const found = await find("stegvis");
    expect(found).toMatchObject({ kind: "shown", entry: { slug: "stegvis" } });
    expect(found.kind === "shown" && found.vocabulary.terms.length).toBeGreaterThan(20);
  });

  it("is not the entry before its day or after its last, but what is nearest to it", async () => {
    await nearby("Nära", "nara", ["coaching", "workTraining"]);
    await nearby("Närmast", "narmast", ["coaching", "guidance"]);
    const entryId = await nearby("Sommar", "sommar", ["coaching", "guidance"]);
    const show = (visibleFrom: string, visibleUntil: string | null) =>
      world.inZone(editor, async (work) =>
        accepted(await publishEntry(work, { entryId, note: "", visibleFrom, visibleUntil })),
      );
    await show("2026-06-01", "2026-09-01");
    world.clock.set("2026-10-01");
    const found = await find("sommar");
    expect(found).toMatchObject({ kind: "hidden", name: "Sommar" });
    const own = found.kind === "hidden" ? found.alternatives : [];
    const slugs = own.filter((one) => one.associationId === world.associationId).map(({ slug }) => slug);
    expect(slugs).toEqual(["narmast", "nara"]);
    world.clock.set("2026-03-05");
  });

  it("is nothing known where no such name has been published, whatever stands there", async () => {
    for (const slug of ["finns-inte", "STEGVIS", "'; select 1", "a".repeat(5_000), ""])
      expect(await find(slug)).toEqual({ kind: "unknown" });
    expect(await findEntry(world.db, "inget-forbund", "stegvis")).toEqual({ kind: "unknown" });
  });
});
