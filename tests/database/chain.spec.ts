import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";

let world: World;
let haninge: Actor;
const teams = ["Ungdomsteamet i Haninge", "Ung i Tyresö"] as const;

/** A person with a period in two teams of different hosts, and a secrecy consent that names the parties given. */
async function personWith(parties: readonly string[] | null): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "insert into party.person (association_id, id, given_name, family_name, sex, created_at) values ($1, gen_random_uuid(), 'Alva', 'Provsson', 'woman', now()) returning id",
    [world.associationId],
  );
  const id = rows[0]?.id ?? "";
  for (const name of teams) {
    await world.admin.query("insert into party.person_unit values ($1, $2, $3, now())", [
      world.associationId,
      id,
      world.interventionId(name),
    ]);
    await world.admin.query(
      `insert into party.participation (association_id, id, person_id, intervention_id, sex, municipality_id, referrer, enrolled_on, education, statistics_consent, created_at)
       values ($1, gen_random_uuid(), $2, $3, 'woman', $4, 'other', '2017-01-01', 'unstated', true, now())`,
      [world.associationId, id, world.interventionId(name), world.municipalityId("Haninge")],
    );
  }
  if (parties !== null)
    await world.admin.query(
      `insert into party.consent (association_id, id, person_id, kind, given_on, parties, registered_by, registered_at)
       values ($1, gen_random_uuid(), $2, 'secrecy', '2017-01-01', $3, $4, now())`,
      [world.associationId, id, parties, haninge.userId],
    );
  return id;
}

async function seen(personId: string): Promise<boolean[]> {
  const { readChain } = await import("../../src/modules/casework/store/participation-chain.ts");
  const chain = await world.inZone(haninge, (work) => readChain(work, personId));
  return chain.map((one) => one.own);
}

beforeAll(async () => {
  world = await foundAssociation();
  haninge = await world.actorAs("teamMember", "Ungdomsteamet i Haninge");
});

describe("another team's period of the same person", () => {
  it("is seen where the consent names both teams' hosts", async () => {
    expect(await seen(await personWith(["Haninge kommun", "Tyresö kommun"]))).toHaveLength(2);
  });

  it.each([
    ["no consent", null],
    ["a consent that names only the own host", ["Haninge kommun"]],
    ["a consent that names only the other host", ["Tyresö kommun"]],
    ["a consent that names others", ["Försäkringskassan", "Arbetsförmedlingen"]],
  ])("is not seen with %s", async (_name, parties) => {
    expect(await seen(await personWith(parties))).toEqual([true]);
  });
});
