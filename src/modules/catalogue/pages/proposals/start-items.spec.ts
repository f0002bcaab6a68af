import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { proposeOwn, verifyOwnEntry } from "../../actions/proposals/use-own-entry.ts";
import { suggestCorrection } from "../../actions/suggestion/suggest-correction.ts";
import { catalogueTasks, hostTasks } from "./start-items.ts";

describe("what the catalogue asks for on the start page", () => {
  it("is proposals, readers' remarks and entries to confirm, for those who can do it", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const leader = await world.actorAs("teamLeader", "Ung i Nynäs");
    expect(await world.inZone(editor, catalogueTasks)).toEqual([]);
    const entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
    await world.admin.query("update association.catalogue_entry set intervention_id = $1 where id = $2", [
      world.interventionId("Ung i Nynäs"),
      entryId,
    ]);
    const content = sampleContent("Stegvis");
    const proposal = { id: crypto.randomUUID(), content, base: content, message: "", senderRole: "Ledare" };
    accepted(await world.inZone(leader, (work) => proposeOwn(work, entryId, proposal)));
    const suggestion = { associationId: world.associationId, entryId, text: "Fel nummer.", language: "sv" };
    accepted(await suggestCorrection(world.db, { ...suggestion, language: "sv" }));
    const labels = async () => (await world.inZone(editor, catalogueTasks)).map(({ label }) => label);
    expect(await labels()).toEqual([
      "Ta ställning till ett förslag",
      "Läs en synpunkt från en läsare",
      "Se till att Stegvis bekräftas i katalogen",
    ]);
    expect(await world.inZone(leader, hostTasks)).toMatchObject([
      { label: "Bekräfta uppgifterna om Stegvis", href: `/insatskatalog/min/${entryId}`, late: false },
    ]);
    for (const duty of ["economist", "boardMember"] as const) {
      const reader = await world.actorAs(duty);
      expect(await world.inZone(reader, catalogueTasks)).toEqual([]);
    }
    accepted(await world.inZone(leader, (work) => verifyOwnEntry(work, entryId)));
    expect(await world.inZone(leader, hostTasks)).toEqual([]);
    expect(await labels()).toHaveLength(2);
  });

  it("asks no leader about another team", async () => {
    const world = await foundAssociation();
    await publishSample(world, await world.actorAs("director"), sampleContent("Ingens"), "ingens");
    const leader = await world.actorAs("teamLeader", "Ung i Nynäs");
    expect(await world.inZone(leader, hostTasks)).toEqual([]);
  });
});
