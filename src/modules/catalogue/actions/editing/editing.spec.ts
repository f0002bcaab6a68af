import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { changeBasics } from "./change-basics.ts";
import { readForEditing } from "./read-for-editing.ts";
import { readList } from "./read-list.ts";
import { restoreEdition } from "./read-versions.ts";
import { saveDraft } from "./save-draft.ts";
import { startEntry } from "./start-entry.ts";

const free = { slug: "", interventionId: null };

async function world() {
  const founded = await foundAssociation();
  const editor = await founded.actorAs("catalogueEditor");
  const inZone = <T>(task: Parameters<typeof founded.inZone<T>>[1]) => founded.inZone(editor, task);
  return { ...founded, editor, inZone };
}

describe("beginning an entry", () => {
  it("takes a name and nothing else", async () => {
    const { inZone } = await world();
    const id = await inZone(async (work) =>
      accepted(await startEntry(work, { ...free, name: "Östgöta stöd" })),
    );
    const read = await inZone((work) => readForEditing(work, id));
    expect(read).toMatchObject({
      entry: { slug: "ostgota-stod", name: "Östgöta stöd", revision: 1, interventionId: null },
      state: { kind: "draft" },
    });
    const again = await inZone(async (work) =>
      accepted(await startEntry(work, { ...free, name: "Östgöta stöd" })),
    );
    expect((await inZone((work) => readForEditing(work, again)))?.entry.slug).toBe("ostgota-stod-2");
  });

  it("takes from the register what it knows, and the list no longer asks for a text", async () => {
    const { inZone, interventionId, admin, associationId } = await world();
    const id = interventionId("Ung i Nynäs");
    await admin.query(
      `update association.intervention set description = 'Stöd för unga.', target_group = 'Unga vuxna.', age_from = 16, age_to = 29
       where association_id = $1 and id = $2`,
      [associationId, id],
    );
    const before = await inZone(readList);
    expect(before.withoutEntry.map((one) => one.id)).toContain(id);
    const entryId = await inZone(async (work) =>
      accepted(await startEntry(work, { slug: "", name: "Ung i Nynäs", interventionId: id })),
    );
    const entry = (await inZone((work) => readForEditing(work, entryId)))?.entry;
    expect(entry).toMatchObject({
      interventionId: id,
      draft: {
        tracks: [{ ageFrom: 16, ageTo: 29 }],
        texts: { sv: { standard: { what: "Stöd för unga.", forWhom: "Unga vuxna." } } },
      },
    });
    expect(entry?.draft.host.name).not.toBe("");
    expect(entry?.draft.municipalities).toContain("0192");
    expect((await inZone(readList)).withoutEntry.map((one) => one.id)).not.toContain(id);
  });

  it("is refused with an address that is wrong or taken, and for an intervention of another association", async () => {
    const { inZone } = await world();
    const other = await foundAssociation();
    const refusals = await inZone(async (work) => {
      accepted(await startEntry(work, { ...free, name: "Stöd", slug: "stod" }));
      return [
        await startEntry(work, { ...free, name: "Stöd", slug: "stod" }),
        await startEntry(work, { ...free, name: "Stöd", slug: "Stöd!" }),
        await startEntry(work, {
          ...free,
          name: "Stöd",
          interventionId: other.interventionId("Ung i Nynäs"),
        }),
      ].map((outcome) => (outcome.ok ? "" : outcome.refusal.code));
    });
    expect(refusals).toEqual(["catalogue.slugTaken", "catalogue.slugWrong", "catalogue.unknownIntervention"]);
  });
});

describe("writing an entry", () => {
  it("counts the revision up, and refuses the one who wrote on an older", async () => {
    const { inZone } = await world();
    const id = await inZone(async (work) => accepted(await startEntry(work, { ...free, name: "Stöd" })));
    const draft = sampleContent("Stödet");
    await inZone(async (work) => accepted(await saveDraft(work, id, 1, draft)));
    const late = await inZone((work) => saveDraft(work, id, 1, sampleContent("Annat")));
    expect(late).toMatchObject({
      refusal: { code: "catalogue.changedMeanwhile", current: { revision: 2, name: "Stödet" } },
    });
  });

  it("is refused for another association's entry", async () => {
    const [mine, theirs] = [await world(), await world()];
    const id = await theirs.inZone(async (work) =>
      accepted(await startEntry(work, { ...free, name: "Stöd" })),
    );
    expect(await mine.inZone((work) => readForEditing(work, id))).toBeNull();
    const outcomes = await mine.inZone(async (work) => [
      await saveDraft(work, id, 1, sampleContent("Mitt")),
      await changeBasics(work, id, { slug: "mitt", interventionId: null, contactAddress: "" }),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ refusal: { code: "catalogue.entryGone" } });
  });

  it("lets the address be changed until the first publication", async () => {
    const { inZone, editor, interventionId, ...rest } = await world();
    const id = await inZone(async (work) => accepted(await startEntry(work, { ...free, name: "Stöd" })));
    const basics = { slug: "annat", interventionId: null, contactAddress: "vard@haninge.example" };
    await inZone(async (work) => accepted(await changeBasics(work, id, basics)));
    expect((await inZone((work) => readForEditing(work, id)))?.entry).toMatchObject({
      ...{ slug: "annat", contactAddress: "vard@haninge.example" },
    });
    const published = await publishSample(
      { ...rest, interventionId, inZone: rest.db.inZone },
      editor,
      sampleContent("Ute"),
      "ute",
    );
    const refusals = await inZone(async (work) => [
      await changeBasics(work, published, { ...basics, slug: "inne" }),
      await changeBasics(work, id, { ...basics, slug: "ute" }),
      await changeBasics(work, id, { ...basics, slug: "två ord" }),
      await changeBasics(work, id, { ...basics, interventionId: work.newId() }),
    ]);
    expect(refusals.map((outcome) => (outcome.ok ? "" : outcome.refusal.code))).toEqual([
      ...[
        "catalogue.slugFixed",
        "catalogue.slugTaken",
        "catalogue.slugWrong",
        "catalogue.unknownIntervention",
      ],
    ]);
  });

  it("brings back what an edition said", async () => {
    const { inZone, editor, ...rest } = await world();
    const id = await publishSample(
      { ...rest, inZone: rest.db.inZone },
      editor,
      sampleContent("Först"),
      "forst",
    );
    await inZone(async (work) => accepted(await saveDraft(work, id, 1, sampleContent("Sedan"))));
    await inZone(async (work) => accepted(await restoreEdition(work, id, 1, 2)));
    expect((await inZone((work) => readForEditing(work, id)))?.entry).toMatchObject({
      name: "Först",
      revision: 3,
    });
    expect(await inZone((work) => restoreEdition(work, id, 7, 3))).toMatchObject({
      refusal: { code: "catalogue.editionGone" },
    });
    expect(await inZone((work) => restoreEdition(work, id, 1, 2))).toMatchObject({
      refusal: { code: "catalogue.changedMeanwhile" },
    });
  });
});

describe("the list of entries", () => {
  it("tells the state of each, what is unpublished and what remains to mend", async () => {
    const { inZone, editor, ...rest } = await world();
    const id = await publishSample({ ...rest, inZone: rest.db.inZone }, editor, sampleContent("Ute"), "ute");
    await inZone(async (work) => accepted(await startEntry(work, { ...free, name: "Utkastet" })));
    await inZone(async (work) => accepted(await saveDraft(work, id, 1, sampleContent("Ute", { fee: 5000 }))));
    const { entries } = await inZone(readList);
    expect(entries).toMatchObject([
      {
        entry: { name: "Ute" },
        state: { kind: "shown" },
        changed: true,
        unverified: true,
        missing: 0,
        waiting: 0,
      },
      { entry: { name: "Utkastet" }, state: { kind: "draft" }, changed: false, missing: 10 },
    ]);
  });
});
