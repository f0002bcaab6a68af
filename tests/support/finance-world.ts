import type { FinanceDemo } from "../../src/demo/finance/finance-demo.ts";
import { addFinanceRows, financeDemo } from "../../src/demo/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { World, WorldOptions } from "./world.ts";
import { foundAssociation } from "./world.ts";

/** An association of a test's own that has the demo's finance rows, with its economist and director. */
export interface FinanceWorld {
  readonly world: World;
  readonly economist: Actor;
  readonly director: Actor;
  /** Ids by name, and what the demo's parts of the economy are entered with. */
  readonly demo: FinanceDemo;
}

export async function foundFinanceWorld(options: WorldOptions = {}): Promise<FinanceWorld> {
  const world = await foundAssociation(options);
  const economist = await world.actorAs("economist");
  await addFinanceRows(world.db, economist);
  return {
    world,
    economist,
    director: await world.actorAs("director"),
    demo: await financeDemo(world.db, economist),
  };
}
