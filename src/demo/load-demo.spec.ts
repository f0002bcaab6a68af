import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { foundAssociation } from "../../tests/support/world.ts";
import { associationBySlug, workFor } from "../modules/associations/index.ts";
import { goalsOf } from "../modules/goals/index.ts";
import { councilsOf, interventionsOf } from "../modules/interventions/index.ts";
import { users } from "./content/users.ts";
import type { DemoPersons, DemoStep } from "./load-demo.ts";
import { loadDemo } from "./load-demo.ts";

async function demoIn(steps: readonly DemoStep[]) {
  const { db, admin } = await foundAssociation();
  const slug = `demo-${randomBytes(6).toString("hex")}`;
  const sentences: string[] = [];
  const load = () =>
    loadDemo({
      db,
      steps,
      report: (sentence) => sentences.push(sentence),
      other: { slug, mailDomain: `${slug}.example` },
    });
  return { db, admin, slug, sentences, load };
}

describe("the demo association", () => {
  it("is loaded once, with interventions, councils, goals and a user per role", async () => {
    const { db, admin, slug, load } = await demoIn([]);
    expect(await load()).toBe(true);
    expect(await load()).toBe(false);
    await db.inSystem(async (work) => {
      const association = await associationBySlug(work, slug);
      expect(association).toMatchObject({ referenceDate: "2017-12-31", smallCellThreshold: 5 });
      await workFor(work, association?.id ?? "");
      const interventions = await interventionsOf(work);
      const parent = interventions.find((it) => it.name === "Resursråden");
      expect(interventions.find((it) => it.name === "MIA Östra Södertörn")).toMatchObject({
        parentId: parent?.id,
        onlyThroughCouncil: true,
      });
      expect(interventions.filter((it) => !it.counted).map((it) => it.name)).toEqual(["Case Manager"]);
      expect(await councilsOf(work)).toHaveLength(3);
      expect(await goalsOf(work, 2017)).toHaveLength(15);
    });
    const { rowCount } = await admin.query("select 1 from platform.user_account where email like $1", [
      `%@${slug}.example`,
    ]);
    expect(rowCount).toBe(users.length);
  });

  it("says how far it is and hands the persons' step an official of a member", async () => {
    const seen: DemoPersons[] = [];
    const persons: DemoStep = {
      key: "persons",
      text: "deltagare",
      run: async (given) => void seen.push(given),
    };
    const { sentences, load } = await demoIn([persons]);
    await load();
    await load();
    expect(sentences).toEqual([
      "Läser in demoförbundet: medlemmar, insatser, mål och användare (1 av 2)",
      "Läser in demoförbundet: deltagare (2 av 2)",
    ]);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.registrar).toMatchObject({ duty: "registrar" });
    expect(seen[0]?.registrar.memberId).not.toBeNull();
    expect(seen[0]?.registrar.units).toHaveLength(9);
    expect(seen[0]?.folder).toMatch(/sample-a$/);
  });

  it("goes on with the step that failed", async () => {
    let attempts = 0;
    const failing: DemoStep = {
      key: "persons",
      text: "deltagare",
      run: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error("power cut");
      },
    };
    const { load } = await demoIn([failing]);
    await expect(load()).rejects.toThrow("power cut");
    expect(await load()).toBe(true);
    expect(attempts).toBe(2);
  });

  it("employs everyone who works with participants by a member", () => {
    for (const user of users) {
      const party = user.assignments.some(({ duty }) => /team|council|referring|registrar/.test(duty));
      expect(user.employer === null, user.name).toBe(!party);
    }
  });
});
