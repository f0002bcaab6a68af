import { beforeAll, describe, expect, it } from "vitest";
import { siteFor } from "../../../tests/support/site.ts";
import type { World } from "../../../tests/support/world.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import { allDuties, zoneOf } from "../access/duty.ts";
import { Keyring } from "../crypto/index.ts";
import { draftKeyIsRight, draftRoutes, dropDraft, readDraft, saveDraft } from "./index.ts";

let world: World;
beforeAll(async () => {
  world = await foundAssociation();
});

const fields = new Map([
  ["fraga", ["Åsa behöver stöd – första gången"]],
  ["val", ["a", "b"]],
]);

describe("a draft", () => {
  it("is read back as it was typed, replaced by the next and dropped, in either zone", async () => {
    for (const duty of ["teamMember", "director"] as const) {
      const actor = await world.actorAs(duty);
      const read = () => world.inZone(actor, (work) => readDraft(work, world.keyring, "remiss/ny"));
      await world.inZone(actor, (work) => saveDraft(work, world.keyring, "remiss/ny", fields));
      expect(await read()).toEqual({ fields, savedAt: "2018-03-05T11:00:00.000Z" });
      const later = new Map([["fraga", ["Något annat"]]]);
      await world.inZone(actor, (work) => saveDraft(work, world.keyring, "remiss/ny", later));
      expect((await read())?.fields).toEqual(later);
      await world.inZone(actor, (work) => dropDraft(work, "remiss/ny"));
      expect(await read()).toBeNull();
    }
  });

  it("is nobody else's, not even another's in the same team", async () => {
    const [mine, other] = [await world.actorAs("teamMember"), await world.actorAs("teamMember")];
    await world.inZone(mine, (work) => saveDraft(work, world.keyring, "egen", fields));
    expect(await world.inZone(other, (work) => readDraft(work, world.keyring, "egen"))).toBeNull();
    await world.inZone(other, (work) => dropDraft(work, "egen"));
    expect(await world.inZone(mine, (work) => readDraft(work, world.keyring, "egen"))).not.toBeNull();
  });

  it("stays in the assignment it was typed in, when the same user has another", async () => {
    const mine = await world.actorAs("teamMember");
    const elsewhere = { ...mine, assignmentId: "01900000-0000-7000-8000-000000000009" };
    await world.inZone(mine, (work) => saveDraft(work, world.keyring, "delad", fields));
    expect(await world.inZone(elsewhere, (work) => readDraft(work, world.keyring, "delad"))).toBeNull();
    await world.inZone(elsewhere, (work) => dropDraft(work, "delad"));
    expect(await world.inZone(mine, (work) => readDraft(work, world.keyring, "delad"))).not.toBeNull();
  });

  it("stands sealed in the database", async () => {
    const actor = await world.actorAs("teamMember");
    await world.inZone(actor, (work) => saveDraft(work, world.keyring, "sluten", fields));
    const { rows } = await world.admin.query<{ text: string }>(
      "select d::text as text from party.draft d where key like '%/sluten'",
    );
    expect(rows[0]?.text).not.toMatch(/sa beh|fraga/);
  });

  it("is nothing when its key is gone", async () => {
    const actor = await world.actorAs("teamMember");
    await world.inZone(actor, (work) => saveDraft(work, world.keyring, "gammal", fields));
    const other = new Keyring({ current: 2, keys: new Map([[2, new Uint8Array(32).fill(9)]]) });
    expect(await world.inZone(actor, (work) => readDraft(work, other, "gammal"))).toBeNull();
  });

  it("has a key of letters, digits and a few signs", () => {
    expect(["remiss/ny", "plan:0191-ab", "a.b_c"].every(draftKeyIsRight)).toBe(true);
    expect(["", "a b", "a?b", "a'b", "a".repeat(201)].some(draftKeyIsRight)).toBe(false);
  });
});

describe("the address that takes drafts", () => {
  it("saves the form as it was sent, without its token, and answers when", async () => {
    const site = siteFor(world, { routes: draftRoutes });
    const actor = await world.actorAs("referringOfficial");
    const answer = await site.post(
      "/utkast?nyckel=remiss/ny",
      { fraga: "Halvt fär", val: ["a", "b"] },
      actor,
    );
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      200,
      { savedAt: "2018-03-05T11:00:00Z", time: "12:00" },
    ]);
    const draft = await world.inZone(actor, (work) => readDraft(work, world.keyring, "remiss/ny"));
    expect([...(draft?.fields ?? [])]).toEqual([
      ["fraga", ["Halvt fär"]],
      ["val", ["a", "b"]],
    ]);
  });

  it("is open to every duty of the two zones, with the session's token and a right key only", async () => {
    const site = siteFor(world, { routes: draftRoutes });
    for (const duty of allDuties) {
      const answer = await site.post("/utkast?nyckel=prov", { a: "b" }, await world.actorAs(duty));
      expect([duty, answer.status]).toEqual([duty, zoneOf(duty) === "system" ? 403 : 200]);
    }
    const actor = await world.actorAs("teamMember");
    expect((await site.post("/utkast?nyckel=prov", { a: "b", csrf: "x" }, actor)).status).toBe(403);
    expect((await site.post("/utkast?nyckel=%27", { a: "b" }, actor)).status).toBe(422);
    expect((await site.post("/utkast?nyckel=prov", { a: "b" })).location).toBe("/logga-in?till=%2F");
  });
});
