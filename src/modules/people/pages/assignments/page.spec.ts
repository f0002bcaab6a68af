import { beforeAll, describe, expect, it } from "vitest";
import { giveLocalAccount, signInLocally } from "../../../../../tests/support/account.ts";
import type { Visitor } from "../../../../../tests/support/visitor.ts";
import { visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";

let world: World;
let actor: Actor;
let visitor: Visitor;
const second = crypto.randomUUID();
const ended = crypto.randomUUID();
const coming = crypto.randomUUID();

async function assign(id: string, unit: string, from: string, to: string | null): Promise<void> {
  await world.admin.query(
    `insert into platform.assignment (id, user_id, association_id, duty, unit_id, member_id, valid_from, valid_to, created_at)
     values ($1, $2, $3, 'teamMember', $4, $5, $6, $7, now())`,
    [id, actor.userId, world.associationId, world.interventionId(unit), actor.memberId, from, to],
  );
}

beforeAll(async () => {
  world = await foundAssociation({ now: "2018-03-05" });
  actor = await world.actorAs("teamMember", "Ung i Nynäs");
  await assign(second, "Ung i Tyresö", "2018-01-01", null);
  await assign(ended, "Ung i Tyresö", "2017-01-01", "2018-01-31");
  await assign(coming, "Ung i Tyresö", "2018-04-01", null);
  visitor = visitorTo(world);
  await signInLocally(visitor, world, await giveLocalAccount(world, actor.userId));
});

describe("choosing an assignment", () => {
  it("lists mine with association, role, unit and period; ended ones can not be chosen", async () => {
    const page = await visitor.get("/uppdrag");
    expect(page.text).toContain("Handläggare i team, Ung i Nynäs");
    expect(page.text).toContain("Handläggare i team, Ung i Tyresö");
    expect(page.text).toMatch(/slut 31 januari 2018/);
    expect(page.text).toMatch(/börjar 1 april 2018/);
    const choices = page.html
      .querySelectorAll("button[name=uppdrag]")
      .map((button) => button.getAttribute("value"));
    expect(choices.toSorted()).toEqual([actor.assignmentId, second].toSorted());
  });

  it("works as the chosen one and shows it", async () => {
    const answer = await visitor.post("/uppdrag", { uppdrag: second, till: "/uppdrag" });
    expect(answer.location).toBe("/uppdrag");
    const page = await visitor.get("/uppdrag");
    expect(page.text).toContain("Du arbetar nu som Handläggare i team, Ung i Tyresö.");
    expect(page.text).toMatch(/Ung i Tyresö[^.]*Det du arbetar som nu/);
  });

  it("makes forms opened as the former assignment too old to send", async () => {
    await visitor.get("/uppdrag");
    const before = visitor.csrf;
    await visitor.post("/uppdrag", { uppdrag: actor.assignmentId });
    expect((await visitor.post("/uppdrag", { uppdrag: second, csrf: before })).status).toBe(403);
  });

  it("refuses one that has ended, has not begun, is somebody else's or is nothing", async () => {
    const others = (await world.actorAs("director")).assignmentId;
    const choose = async (id: string) => {
      await visitor.get("/uppdrag");
      return visitor.post("/uppdrag", { uppdrag: id });
    };
    const over = await choose(ended);
    expect([over.status, over.text]).toEqual([
      409,
      expect.stringContaining("Uppdraget tog slut 31 januari 2018."),
    ]);
    expect((await choose(coming)).text).toContain("Uppdraget börjar 1 april 2018.");
    expect((await choose(others)).status).toBe(404);
    expect((await choose("' or 1=1")).status).toBe(404);
  });

  it("is asked for again, with the reason, when the chosen one has ended", async () => {
    await visitor.get("/uppdrag");
    await visitor.post("/uppdrag", { uppdrag: actor.assignmentId });
    await world.admin.query("update platform.assignment set valid_to = '2018-03-04' where id = $1", [
      actor.assignmentId,
    ]);
    const page = await visitor.get("/uppdrag?till=%2Fdeltagare");
    expect(page.text).toContain(
      "eftersom uppdraget som Handläggare i team, Ung i Nynäs tog slut 4 mars 2018",
    );
    expect(page.html.querySelector("input[name=till]")?.getAttribute("value")).toBe("/deltagare");
  });

  it("needs the session's own token", async () => {
    expect((await visitor.post("/uppdrag", { uppdrag: second, csrf: "made-up" })).status).toBe(403);
    expect((await visitor.post("/logga-ut", { csrf: "" })).status).toBe(403);
  });

  it("ends with signing out, also twice", async () => {
    await visitor.get("/uppdrag");
    expect((await visitor.post("/logga-ut", {})).location).toBe("/logga-in");
    expect((await visitor.get("/logga-in")).text).toContain("Du är utloggad.");
    expect((await visitor.get("/uppdrag")).status).toBe(303);
    expect((await visitor.post("/logga-ut", {})).status).toBe(303);
  });
});
