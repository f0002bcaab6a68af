import { membersOf } from "../../modules/associations/index.ts";
import { financeRowsOf } from "../../modules/finance/index.ts";
import { interventionsOf } from "../../modules/interventions/index.ts";
import type { Actor } from "../../platform/access/actor.ts";
import type { Database } from "../../platform/db/database.ts";
import { idOf } from "../structure.ts";

/** What the demo's economy is entered with: the economist's assignment, and ids by name. */
export interface FinanceDemo {
  readonly db: Database;
  readonly economist: Actor;
  row(label: string): string;
  member(name: string): string;
  intervention(name: string): string;
}

/** Rows must be there before this is asked for. */
export async function financeDemo(db: Database, economist: Actor): Promise<FinanceDemo> {
  return await db.inZone(economist, async (work) => {
    const rows = new Map((await financeRowsOf(work)).map((row) => [row.label, row.id]));
    const members = new Map((await membersOf(work)).map((member) => [member.name, member.id]));
    const interventions = new Map((await interventionsOf(work)).map((one) => [one.name, one.id]));
    return {
      db,
      economist,
      row: (label) => idOf(rows, label),
      member: (name) => idOf(members, name),
      intervention: (name) => idOf(interventions, name),
    };
  });
}
