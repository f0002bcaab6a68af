import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Memory } from "../../../../platform/memory/memory.ts";
import { createMemory } from "../../../../platform/memory/memory.ts";
import { textsNamed } from "../../model/content/entry-content.ts";
import { emptySearch } from "../../model/search/empty-search.ts";
import type { SearchQuery } from "../../model/search/search-query.ts";
import { endShowing } from "../../store/publication.ts";
import { searchEntries } from "./search-entries.ts";

const saying = (name: string, summary: string) => {
  const sample = sampleContent(name);
  return { ...sample, texts: { sv: { ...textsNamed(name), ...sample.texts.sv, name, summary } } };
};

describe("what a process remembers of searches", () => {
  let world: World;
  /** Two processes. */
  const memories = [createMemory(), createMemory()];
  beforeAll(async () => {
    world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    await publishSample(world, editor, saying("Vinterspåret", "Skidåkning och samtal."), "vinterspar");
    await publishSample(world, editor, saying("Sommarspåret", "Paddling och samtal."), "sommarspar");
  });
  const ask = (query: Partial<SearchQuery>, memory?: Memory) =>
    world.db.inPublic(null, (work) =>
      searchEntries(
        work,
        {
          ...{ ...emptySearch, scope: { kind: "association", associationId: world.associationId } },
          ...query,
        },
        memory,
      ),
    );
  const everywhere = async (query: Partial<SearchQuery>) => {
    const all = await Promise.all([undefined, ...memories].map((memory) => ask(query, memory)));
    for (const one of all) expect(one).toEqual(all[0]);
    return (all[0]?.hits ?? []).map(({ slug }) => slug).sort();
  };

  it("shows the next asker in each process what was published, given places and ended", async () => {
    const editor = await world.actorAs("catalogueEditor");
    expect(await everywhere({ text: "paddling" })).toEqual(["sommarspar"]);
    const id = await publishSample(world, editor, saying("Höstspåret", "Paddling i regn."), "hostspar");
    expect(await everywhere({ text: "paddling" })).toEqual(["hostspar", "sommarspar"]);
    expect(await everywhere({ onlyFree: true })).toEqual([]);
    await world.inZone(editor, (work) =>
      work.tx.updateTable("catalogue.published").set({ free_places: 2 }).where("entry_id", "=", id).execute(),
    );
    expect(await everywhere({ onlyFree: true })).toEqual(["hostspar"]);
    await world.inZone(editor, (work) => endShowing(work, id, world.clock.now().toString().slice(0, 10)));
    expect(await everywhere({ text: "paddling" })).toEqual(["sommarspar"]);
  });

  it("is never what a transaction saw that was given up", async () => {
    const editor = await world.actorAs("catalogueEditor");
    const scope = { kind: "association", associationId: world.associationId } as const;
    const attempt = world.inZone(editor, async (work) => {
      await work.tx
        .updateTable("catalogue.published")
        .set({ free_places: 4 })
        .where("association_id", "=", world.associationId)
        .where("slug", "=", "vinterspar")
        .execute();
      const seen = await searchEntries(work, { ...emptySearch, scope, onlyFree: true }, memories[0]);
      throw new Error(`${seen.total} seen`);
    });
    await expect(attempt).rejects.toThrow("1 seen");
    expect(await everywhere({ onlyFree: true })).toEqual([]);
  });

  it("gives what the same question gives without it, whatever was asked before", async () => {
    const text = fc.constantFrom("", "samtal", "skidor", "skidåknign", "paddling samtal", "spår", "xyzzyq");
    const query = fc.record({
      text,
      language: fc.constantFrom("sv" as const, "en" as const),
      onlyFree: fc.boolean(),
      municipalities: fc.subarray(["0136", "0138"]),
    });
    await fc.assert(
      fc.asyncProperty(query, async (one) => {
        expect(await ask(one, memories[0])).toEqual(await ask(one));
      }),
      { numRuns: 30 },
    );
  });
});
