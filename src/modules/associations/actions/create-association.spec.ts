import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../tests/support/world.ts";
import { associationLike } from "../../../composition/association-like.ts";
import { addGoal, goalsOf } from "../../goals/index.ts";
import { councilsOf, interventionsOf } from "../../interventions/index.ts";
import {
  allCodes,
  associationOf,
  createAssociation,
  membersOf,
  municipalitiesOf,
  workFor,
} from "../index.ts";

describe("a new association", () => {
  let world: World;
  beforeAll(async () => {
    world = await foundAssociation();
  });
  const found = (slug: string, name = "Samordningsförbundet Norr") =>
    world.db.inSystem((work) => createAssociation(work, { slug, name }));

  it("begins with the standard code lists", async () => {
    await world.db.inSystem(async (work) => {
      accepted(await createAssociation(work, { slug: `${world.slug}-norr`, name: " Norr " }));
      expect(await associationOf(work)).toMatchObject({
        name: "Norr",
        smallCellThreshold: 5,
        referenceDate: null,
      });
      expect((await allCodes(work)).length).toBeGreaterThan(50);
      expect(await membersOf(work)).toEqual([]);
    });
  });

  it.each(["", "x", "Öst", "a b", "-a", "a--b", "a/b", "a".repeat(61)])(
    "is refused the slug %j",
    async (slug) => {
      expect(await found(slug)).toEqual({ ok: false, refusal: { code: "association.badSlug", slug } });
    },
  );

  it("is refused a slug that is taken and a name that says nothing", async () => {
    expect(await found(world.slug)).toEqual({
      ok: false,
      refusal: { code: "association.slugTaken", slug: world.slug },
    });
    expect(await found(`${world.slug}-tom`, " ")).toMatchObject({ refusal: { code: "association.badName" } });
  });
});

describe("a new association like another", () => {
  it("has the same members, interventions, councils, codes and goals, with ids of its own and no reference date", async () => {
    const world = await foundAssociation({ referenceDate: "2017-12-31" });
    await world.db.inSystem(async (work) => {
      await workFor(work, world.associationId);
      await addGoal(work, world.associationId, goal(work.newId(), world.interventionId("Ung i Nynäs")));
      const { id } = accepted(
        await associationLike(work, { slug: `${world.slug}-lik`, name: "Lik", like: world.slug }),
      );
      const copy = await everything(work);
      expect(copy.association).toMatchObject({
        id,
        slug: `${world.slug}-lik`,
        name: "Lik",
        referenceDate: null,
      });
      await workFor(work, world.associationId);
      const source = await everything(work);
      expect(withoutIds(copy.content)).toEqual(withoutIds(source.content));
      expect(relations(copy.content)).toEqual(relations(source.content));
      const ids = new Set(source.content.interventions.map((it) => it.id));
      expect(copy.content.interventions.filter((it) => ids.has(it.id))).toEqual([]);
    });
  });

  it("cannot take after one that does not exist", async () => {
    const world = await foundAssociation();
    const input = { slug: `${world.slug}-x`, name: "Lik", like: "finns-inte" };
    const outcome = await world.db.inSystem((work) => associationLike(work, input));
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: "association.unknownSource", slug: "finns-inte" },
    });
  });
});

type BareWork = Parameters<typeof associationOf>[0];

function goal(id: string, interventionId: string) {
  const words = {
    measure: "participants",
    targetText: "",
    direction: "atLeast",
    population: "Alla",
  } as const;
  return { id, interventionId, councilScope: false, year: 2018, target: 150, dueOn: null, sort: 1, ...words };
}

async function everything(work: BareWork) {
  const content = {
    members: await membersOf(work),
    municipalities: await municipalitiesOf(work),
    codes: await allCodes(work),
    interventions: await interventionsOf(work),
    councils: await councilsOf(work),
    goals: await goalsOf(work),
  };
  return { association: await associationOf(work), content };
}

type Content = Awaited<ReturnType<typeof everything>>["content"];

function withoutIds(content: Content): unknown {
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (/^id$|Id$/.test(key) ? typeof value : value)),
  );
}

/** Who belongs to whom, by name. */
function relations({ members, municipalities, interventions, councils, goals }: Content) {
  const named = new Map([...members, ...municipalities, ...interventions].map((one) => [one.id, one.name]));
  const name = (id: string | null) => (id === null ? null : named.get(id));
  return [
    ...municipalities.map((one) => [one.name, name(one.memberId)]),
    ...interventions.map((one) => [one.name, name(one.parentId), name(one.hostMemberId)]),
    ...councils.map((one) => [one.name, name(one.municipalityId)]),
    ...goals.map((one) => [one.measure, name(one.interventionId)]),
  ];
}
