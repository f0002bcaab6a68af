import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../../tests/support/catalogue.ts";
import { fieldsOf } from "../../../../../../tests/support/form-fields.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import {
  openOwnEntry,
  proposeOwn,
  reportOwnEntry,
  verifyOwnEntry,
} from "../../../actions/proposals/use-own-entry.ts";
import { readEntry } from "../../../store/entries.ts";
import { insertOwnProposal, readProposals } from "../../../store/proposals/proposals.ts";
import { proposalRoutes } from "../routes.ts";

let world: World;
let site: Site;
let editor: Actor;
let leader: Actor;
let entryId: string;

async function addOf(where: World, by: Actor, name: string, slug: string, intervention: string) {
  const id = await publishSample(where, by, sampleContent(name), slug);
  await where.admin.query("update association.catalogue_entry set intervention_id = $1 where id = $2", [
    where.interventionId(intervention),
    id,
  ]);
  return id;
}

beforeAll(async () => {
  world = await foundAssociation();
  site = siteFor(world, { routes: proposalRoutes });
  editor = await world.actorAs("coordinator");
  leader = await world.actorAs("teamLeader", "Ung i Nynäs");
  entryId = await addOf(world, editor, "Ung i Nynäs", "ung-i-nynas", "Ung i Nynäs");
});

describe("a team leader", () => {
  it("sees the team's entries and confirms, tells of places and proposes", async () => {
    const list = await site.get("/insatskatalog/min", leader);
    expect(list.html.querySelector(`a[href="/insatskatalog/min/${entryId}"]`)?.text).toBe("Ung i Nynäs");
    const address = `/insatskatalog/min/${entryId}`;
    expect((await site.post(`${address}/bekrafta`, {}, leader)).location).toBe(address);
    await site.post(`${address}/platser`, { platser: "8", lediga: "0", vantan: "6" }, leader);
    const form = fieldsOf(await site.get(`${address}/andra`, leader));
    const key = Object.keys(form).find((name) => form[name] === "Du prövar ett arbete i lugn takt.") ?? "";
    const sent = { ...form, [key]: "Du prövar ett arbete.", funktion: "Teamledare" };
    expect((await site.post(`${address}/andra`, sent, leader)).location).toBe(address);
    expect((await site.post(`${address}/andra`, sent, leader)).location).toBe(address);
    const entry = await world.inZone(editor, (work) => readEntry(work, entryId));
    expect(entry).toMatchObject({
      ...{ verifiedOn: "2018-03-05", verifiedBy: "host" },
      places: { total: 8, free: 0, waitingWeeks: 6, on: "2018-03-05" },
    });
    const proposals = await world.inZone(editor, (work) => readProposals(work, entryId));
    expect(proposals).toMatchObject([{ source: "signedIn", state: "waiting" }]);
    expect((await site.get(address, leader)).text).toContain("Väntar på redaktören");
  });

  it("reaches no entry of another team, of another association or of none", async () => {
    const another = await addOf(world, editor, "Vuxenteam", "vuxenteam", "Ung i Tyresö");
    const nobodys = await publishSample(world, editor, sampleContent("Ingens"), "ingens");
    const abroad = await foundAssociation();
    const theirs = await addOf(abroad, await abroad.actorAs("director"), "Ung", "ung", "Ung i Nynäs");
    for (const id of [another, nobodys, theirs]) {
      expect((await site.get(`/insatskatalog/min/${id}`, leader)).status).toBe(404);
      expect((await site.post(`/insatskatalog/min/${id}/bekrafta`, {}, leader)).status).toBe(404);
      const content = sampleContent("Annat");
      const proposal = { id: crypto.randomUUID(), content, base: content, message: "", senderRole: "x" };
      const refusals = [
        await world.inZone(leader, (work) => openOwnEntry(work, id)),
        await world.inZone(leader, (work) => verifyOwnEntry(work, id)),
        await world.inZone(leader, (work) =>
          reportOwnEntry(work, id, { total: 1, free: 1, waitingWeeks: 1 }),
        ),
        await world.inZone(leader, (work) => proposeOwn(work, id, proposal)),
      ];
      for (const outcome of refusals) expect(outcome).toMatchObject({ refusal: { code: "host.closed" } });
      // The walls hold by themselves, whatever an action forgets to ask.
      const past = world.inZone(leader, (work) => insertOwnProposal(work, id, proposal));
      await expect(past).rejects.toThrow("row-level security");
    }
  });

  it("decides nothing and sees no texts of proposals, addresses or letters", async () => {
    const seen = (statement: string) =>
      world.inZone(leader, async (work) => {
        const { sql } = await import("kysely");
        return await sql.raw(statement).execute(work.tx);
      });
    for (const statement of [
      "update association.catalogue_proposal set state = 'taken'",
      "select content from association.catalogue_proposal",
      "select contact_address from association.catalogue_entry",
      "update association.catalogue_entry set name = 'x'",
      "select * from association.catalogue_letter",
      "insert into association.catalogue_host_link (association_id) values (null)",
    ])
      await expect(seen(statement), statement).rejects.toThrow("permission denied");
  });

  it("is the only one of the party zone who sees entries", async () => {
    const member = await world.actorAs("teamMember", "Ung i Nynäs");
    expect((await site.get("/insatskatalog/min", member)).status).toBe(403);
    expect(await world.inZone(member, (work) => openOwnEntry(work, entryId))).toMatchObject({
      refusal: { code: "host.closed" },
    });
  });

  it("proposes at most twenty times before anybody has answered", async () => {
    const own = await addOf(world, editor, "Mycket", "mycket", "Ung i Nynäs");
    const content = sampleContent("Mycket");
    const propose = () =>
      world.inZone(leader, (work) =>
        proposeOwn(work, own, {
          ...{ id: crypto.randomUUID(), content, base: content },
          ...{ message: "", senderRole: "Teamledare" },
        }),
      );
    for (let count = 0; count < 20; count += 1) accepted(await propose());
    expect(await propose()).toMatchObject({ refusal: { code: "proposal.tooMany" } });
  });
});
