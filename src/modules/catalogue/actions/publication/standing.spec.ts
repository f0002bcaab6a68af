import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { emptyContent } from "../../model/content/entry-content.ts";
import { readEditions } from "../../store/editing/editions.ts";
import { readPublished, readRemoved } from "../../store/published.ts";
import { readForEditing } from "../editing/read-for-editing.ts";
import { saveDraft } from "../editing/save-draft.ts";
import { addEntry } from "./add-entry.ts";
import { callOffEdition, endEntry } from "./end-entry.ts";
import { pauseEntry, resumeEntry } from "./pause-entry.ts";
import { publishEntry } from "./publish-entry.ts";
import { removeEntry, restoreEntry } from "./remove-entry.ts";

const today = "2018-03-05";

async function published() {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  const act = <T>(task: (work: Work) => Promise<T>) => world.inZone(editor, task);
  const shown = () =>
    world.db.inPublic(world.associationId, (work) => readPublished(work, world.slug, "stegvis"));
  const gone = () =>
    world.db.inPublic(world.associationId, (work) => readRemoved(work, world.slug, "stegvis"));
  const plan = (visibleFrom: string, visibleUntil: string | null = null) =>
    act((work) => publishEntry(work, { entryId, note: "Nytt.", visibleFrom, visibleUntil }));
  const state = async () => (await act((work) => readForEditing(work, entryId)))?.state;
  return { world, editor, entryId, act, shown, gone, plan, state };
}

function code(outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string {
  return outcome.refusal?.code ?? "";
}

describe("publishing", () => {
  it("is refused with the list of what is missing", async () => {
    const { act } = await published();
    const outcome = await act(async (work) => {
      const content = emptyContent("Bara ett namn");
      const entryId = await addEntry(work, {
        slug: "namn",
        interventionId: null,
        content,
        contactAddress: "",
      });
      return await publishEntry(work, { entryId, note: "", visibleFrom: today, visibleUntil: null });
    });
    expect(outcome).toMatchObject({ refusal: { code: "catalogue.incomplete" } });
    if (!outcome.ok && outcome.refusal.code === "catalogue.incomplete")
      expect(outcome.refusal.missing).toHaveLength(11);
  });

  it("is refused from a day that has passed, to a day before it begins, and of a draft that somebody changed", async () => {
    const { act, entryId, plan } = await published();
    expect(code(await plan("2018-03-04"))).toBe("catalogue.dayPassed");
    expect(code(await plan("2018-04-01", "2018-04-01"))).toBe("catalogue.endsBeforeStart");
    await act(async (work) => accepted(await saveDraft(work, entryId, 1, sampleContent("Nyare"))));
    const stale = { entryId, note: "", revision: 1, visibleFrom: today, visibleUntil: null };
    expect(code(await act((work) => publishEntry(work, stale)))).toBe("catalogue.changedMeanwhile");
  });

  it("of the same entry twice in a day shows the later", async () => {
    const { act, entryId, plan, shown } = await published();
    await act(async (work) => accepted(await saveDraft(work, entryId, 1, sampleContent("Nyare"))));
    accepted(await plan(today));
    expect(await shown()).toMatchObject({ edition: 2, content: { texts: { sv: { name: "Nyare" } } } });
  });
});

describe("a planned edition", () => {
  it("can be called off, and the one before is shown as long as it would have been", async () => {
    const { world, act, entryId, plan, shown, state } = await published();
    accepted(await plan("2018-03-20", "2018-05-01"));
    expect(await state()).toMatchObject({ kind: "shown", edition: 1, next: "2018-03-20" });
    await act(async (work) => accepted(await callOffEdition(work, entryId, 2)));
    expect(await state()).toMatchObject({ kind: "shown", edition: 1, until: "2018-05-01", next: null });
    world.clock.set("2018-03-21");
    expect((await shown())?.edition).toBe(1);
    expect(code(await act((work) => callOffEdition(work, entryId, 2)))).toBe("catalogue.notPlanned");
    expect(code(await act((work) => callOffEdition(work, entryId, 1)))).toBe("catalogue.notPlanned");
  });

  it("gives way to one that begins before it", async () => {
    const { act, entryId, plan, state } = await published();
    accepted(await plan("2018-03-20"));
    accepted(await plan("2018-03-10"));
    expect(await state()).toMatchObject({ edition: 1, next: "2018-03-10" });
    const editions = await act((work) => readEditions(work, entryId));
    expect(editions.find(({ edition }) => edition === 2)).toMatchObject({
      visibleFrom: "2018-03-20",
      visibleUntil: "2018-03-20",
    });
  });
});

describe("ending", () => {
  it("shows the entry to the day before", async () => {
    const { world, act, entryId, shown, state } = await published();
    expect(code(await act((work) => endEntry(work, entryId, "2018-03-04")))).toBe("catalogue.dayPassed");
    await act(async (work) => accepted(await endEntry(work, entryId, "2018-03-10")));
    world.clock.set("2018-03-09");
    expect(await shown()).not.toBeNull();
    world.clock.set("2018-03-10");
    expect(await shown()).toBeNull();
    expect(await state()).toEqual({ kind: "ended", on: "2018-03-10" });
    expect(code(await act((work) => endEntry(work, entryId, "2018-03-11")))).toBe("catalogue.notShown");
  });
});

describe("pausing", () => {
  it("takes the entry away and brings it back at the same address, with what was planned", async () => {
    const { act, entryId, plan, shown, gone, state } = await published();
    accepted(await plan("2018-03-20"));
    await act(async (work) => accepted(await pauseEntry(work, entryId)));
    expect([await shown(), await gone()]).toEqual([null, null]);
    expect(code(await plan(today))).toBe("catalogue.paused");
    expect(code(await act((work) => pauseEntry(work, entryId)))).toBe("catalogue.notShown");
    await act(async (work) => accepted(await resumeEntry(work, entryId)));
    expect(await shown()).toMatchObject({ edition: 1, slug: "stegvis" });
    expect(await state()).toMatchObject({ kind: "shown", next: "2018-03-20" });
    expect(code(await act((work) => resumeEntry(work, entryId)))).toBe("catalogue.notPaused");
  });

  it("brings nothing back that has ended meanwhile", async () => {
    const { world, editor, act, entryId, plan, shown } = await published();
    accepted(await plan(today, "2018-03-08"));
    await act(async (work) => accepted(await pauseEntry(work, entryId)));
    world.clock.set("2018-03-09");
    await world.inZone(editor, async (work) => accepted(await resumeEntry(work, entryId)));
    expect(await shown()).toBeNull();
  });
});

describe("removing", () => {
  it("leaves word at the address of what it was, and can be taken back as a draft", async () => {
    const { act, entryId, plan, shown, gone, state } = await published();
    accepted(await plan("2018-03-20"));
    await act(async (work) => accepted(await removeEntry(work, entryId)));
    expect(await shown()).toBeNull();
    expect(await gone()).toMatchObject({
      entryId,
      name: "Stegvis",
      municipalities: ["0136"],
      kinds: ["workTraining"],
    });
    expect(await state()).toEqual({ kind: "removed" });
    const refusals = [
      await plan(today),
      await act((work) => removeEntry(work, entryId)),
      await act((work) => pauseEntry(work, entryId)),
      await act((work) => endEntry(work, entryId, today)),
      await act((work) => saveDraft(work, entryId, 1, sampleContent("Nytt"))),
    ];
    expect(new Set(refusals.map(code))).toEqual(new Set(["catalogue.entryGone"]));
    await act(async (work) => accepted(await restoreEntry(work, entryId)));
    expect([await shown(), await gone()]).toEqual([null, null]);
    expect(code(await act((work) => restoreEntry(work, entryId)))).toBe("catalogue.notRemoved");
    accepted(await plan(today));
    expect(await shown()).toMatchObject({ edition: 3, slug: "stegvis" });
  });

  it("of a draft that nobody has seen leaves no word", async () => {
    const { act, world } = await published();
    await act(async (work) => {
      const content = emptyContent("Aldrig sedd");
      const id = await addEntry(work, {
        slug: "aldrig-sedd",
        interventionId: null,
        content,
        contactAddress: "",
      });
      accepted(await removeEntry(work, id));
    });
    expect(
      await world.db.inPublic(world.associationId, (work) => readRemoved(work, world.slug, "aldrig-sedd")),
    ).toBeNull();
  });

  it("is refused for another association's entry", async () => {
    const [mine, theirs] = [await published(), await published()];
    const refusals = await mine.act(async (work) => [
      await removeEntry(work, theirs.entryId),
      await pauseEntry(work, theirs.entryId),
      await resumeEntry(work, theirs.entryId),
      await endEntry(work, theirs.entryId, today),
      await callOffEdition(work, theirs.entryId, 1),
      await restoreEntry(work, theirs.entryId),
    ]);
    expect(new Set(refusals.map(code))).toEqual(new Set(["catalogue.entryGone"]));
    expect(await theirs.shown()).not.toBeNull();
  });
});
