import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Duty } from "../../../platform/access/duty.ts";
import { allDuties } from "../../../platform/access/duty.ts";
import { randomToken } from "../../../platform/crypto/index.ts";
import { actorOfAssignment } from "./actor-of.ts";
import { closeUser } from "./keeping/close-user.ts";
import { readSession } from "./read-session.ts";
import { endSession } from "./sign-in/end-session.ts";
import { startSession } from "./sign-in/start-session.ts";

let world: World;
beforeAll(async () => {
  world = await foundAssociation({ now: "2018-03-05" });
});

function start(actor: Actor, formerToken?: string): Promise<string> {
  return world.db.inSystem((work) =>
    startSession(work, {
      userId: actor.userId,
      method: "demo",
      agent: "",
      formerToken,
      assignmentId: actor.assignmentId,
    }),
  );
}

describe("reading a session", () => {
  it("gives the same actor as the assignment has, whatever the duty", async () => {
    for (const duty of allDuties) {
      const actor = await world.actorAs(duty);
      const read = (await readSession(world.db, await start(actor)))?.actor;
      const expected = duty === "systemAdministrator" ? { ...actor, associationId: "" } : actor;
      expect({ ...read, units: read?.units.toSorted() }).toEqual({
        ...expected,
        units: expected.units.toSorted(),
      });
      expect(await actorOfAssignment(world.db, actor.assignmentId)).toEqual(read);
    }
  });

  it.each<[Duty, string | undefined, string]>([
    ["teamMember", "Ung i Nynäs", "Ung i Nynäs"],
    ["referringOfficial", "Försäkringskassan", "Försäkringskassan"],
    ["registrar", undefined, "Alla enheter"],
    ["director", undefined, ""],
  ])("says where a %s works", async (duty, place, unitName) => {
    const read = await readSession(world.db, await start(await world.actorAs(duty, place)));
    expect(read?.place).toMatchObject({ duty, unitName, associationSlug: world.slug });
  });

  it("gives nothing for a token that nobody has, one that was signed out, and one whose user is closed", async () => {
    expect(await readSession(world.db, randomToken())).toBeNull();
    const [one, other] = [await world.actorAs("teamMember"), await world.actorAs("teamMember")];
    const [out, closed] = [await start(one), await start(other)];
    await world.db.inSystem((work) => endSession(work, out));
    await world.db.inSystem((work) => closeUser(work, other.userId, null));
    expect(await readSession(world.db, out)).toBeNull();
    expect(await readSession(world.db, closed)).toBeNull();
  });

  it("ends the token that the browser had before sign-in", async () => {
    const actor = await world.actorAs("teamMember");
    const before = await start(actor);
    const after = await start(actor, before);
    expect(after).not.toBe(before);
    expect(await readSession(world.db, before)).toBeNull();
    expect((await readSession(world.db, after))?.userId).toBe(actor.userId);
  });

  it("ends after thirty idle minutes, and twelve hours whatever happens", async () => {
    const actor = await world.actorAs("director");
    const [idle, busy] = [await start(actor), await start(actor)];
    world.clock.advance({ minutes: 29 });
    expect(await readSession(world.db, busy)).not.toBeNull();
    world.clock.advance({ minutes: 1 });
    expect(await readSession(world.db, idle)).toBeNull();
    for (let quarter = 0; quarter < 45; quarter++) {
      world.clock.advance({ minutes: 15 });
      expect(await readSession(world.db, busy)).not.toBeNull();
    }
    world.clock.advance({ minutes: 15 });
    expect(await readSession(world.db, busy)).toBeNull();
  });

  it("is not prolonged by a quiet request", async () => {
    const token = await start(await world.actorAs("director"));
    world.clock.advance({ minutes: 20 });
    expect(await readSession(world.db, token, { quiet: true })).not.toBeNull();
    world.clock.advance({ minutes: 10 });
    expect(await readSession(world.db, token, { quiet: true })).toBeNull();
  });

  it("loses its actor on the day after the assignment's last, and stays signed in", async () => {
    const actor = await world.actorAs("teamMember");
    const token = await start(actor);
    const today = world.clock.now().toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
    await world.admin.query("update platform.assignment set valid_to = $1 where id = $2", [
      today.toString(),
      actor.assignmentId,
    ]);
    expect((await readSession(world.db, token))?.actor).not.toBeNull();
    await world.admin.query("update platform.assignment set valid_to = $1 where id = $2", [
      today.subtract({ days: 1 }).toString(),
      actor.assignmentId,
    ]);
    expect(await readSession(world.db, token)).toMatchObject({
      userId: actor.userId,
      actor: null,
      place: null,
    });
    expect(await actorOfAssignment(world.db, actor.assignmentId)).toBeNull();
  });

  it("keeps no token that opens anything in the database", async () => {
    const token = await start(await world.actorAs("director"));
    const { rows } = await world.admin.query<{ row: string }>(
      "select s::text as row from platform.session s",
    );
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });
});
