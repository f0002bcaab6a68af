import { addStatements } from "../../src/demo/finance/statements.ts";
import { routes } from "../../src/modules/finance/index.ts";
import type { FinanceWorld } from "./finance-world.ts";
import { foundFinanceWorld } from "./finance-world.ts";
import type { Site } from "./site.ts";
import { siteFor } from "./site.ts";

/** An association with the demo's books of 2016 and 2017, and the pages of the economy. */
export async function foundBookWorld(now = "2018-03-05"): Promise<FinanceWorld & { readonly site: Site }> {
  const found = await foundFinanceWorld({ now });
  await addStatements(found.demo);
  return { ...found, site: siteFor(found.world, { routes }) };
}
