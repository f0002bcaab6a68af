import type pg from "pg";
import type { Actor } from "../../src/platform/access/actor.ts";
import { runtimePool } from "../support/runtime-pool.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";
import type { Table } from "./catalogue.ts";
import { readCatalogue } from "./catalogue.ts";
import { makeRows } from "./make-rows.ts";

export interface Side {
  readonly associationId: string;
  /** Sees every unit of its association, and is whom the rows belong to. */
  readonly actor: Actor;
}

export interface TwoAssociations {
  readonly owner: pg.Pool;
  readonly runtime: pg.Pool;
  readonly tables: readonly Table[];
  readonly mine: Side;
  readonly other: Side;
}

/** Two associations with at least one row each in every table that belongs to an association. */
export async function twoAssociations(): Promise<TwoAssociations> {
  const [mine, other] = [await foundAssociation(), await foundAssociation()];
  const tables = await readCatalogue(mine.admin);
  return {
    owner: mine.admin,
    runtime: await runtimePool(mine.admin),
    tables,
    mine: await fill(mine, tables),
    other: await fill(other, tables),
  };
}

async function fill(world: World, tables: readonly Table[]): Promise<Side> {
  const actor = await world.actorAs("registrar");
  const { associationId } = world;
  const unitId = world.interventionId("Ung i Nynäs");
  await makeRows(world.admin, tables, { associationId, userId: actor.userId, unitId });
  return { associationId, actor };
}
