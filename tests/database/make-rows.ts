import type pg from "pg";
import type { Table } from "./catalogue.ts";
import { referredFirst } from "./catalogue.ts";
import type { Belonging } from "./row-values.ts";
import { belongingColumns, neededByChecks, valueOfType } from "./row-values.ts";

type Values = Record<string, unknown>;

/** Puts a row into every tenant table where the association has none, as the owner. */
export async function makeRows(owner: pg.Pool, tables: readonly Table[], to: Belonging): Promise<void> {
  for (const table of referredFirst(tables).filter((one) => one.tenant)) {
    if (await hasRow(owner, table, to.associationId)) continue;
    await insert(owner, table, await rowFor(owner, table, to));
  }
}

async function hasRow(owner: pg.Pool, table: Table, associationId: string): Promise<boolean> {
  const { rowCount } = await owner.query(`select 1 from ${table.name} where association_id = $1 limit 1`, [
    associationId,
  ]);
  return rowCount === 1;
}

async function rowFor(owner: pg.Pool, table: Table, to: Belonging): Promise<Values> {
  const belonging = belongingColumns(to);
  const row: Values = {};
  for (const { name, type, required, firstChoice } of table.columns) {
    if (name in belonging) row[name] = belonging[name];
    else if (required) row[name] = firstChoice ?? valueOfType(type, `${table.name}.${name}`);
  }
  for (const reference of table.references.filter(
    (one) => one.columns.includes("association_id") && one.to !== table.name,
  )) {
    if (reference.columns.some((column) => column in row && !(column in belonging))) {
      Object.assign(row, await existing(owner, reference, to.associationId));
    }
  }
  return { ...row, ...neededByChecks[table.name] };
}

/** The key of a row that is there already, under the names of the columns that refer to it. */
async function existing(
  owner: pg.Pool,
  reference: Table["references"][number],
  associationId: string,
): Promise<Values> {
  if (reference.to === "association.association") return {};
  const { rows } = await owner.query<Values>(
    `select ${reference.toColumns.join(", ")} from ${reference.to} where association_id = $1 limit 1`,
    [associationId],
  );
  return Object.fromEntries(
    reference.columns.map((column, i) => [column, rows[0]?.[reference.toColumns[i] ?? ""]]),
  );
}

async function insert(owner: pg.Pool, table: Table, row: Values): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, i) => `$${i + 1}`).join(", ");
  try {
    await owner.query(
      `insert into ${table.name} (${columns.join(", ")}) values (${places})`,
      Object.values(row),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `no row could be made for ${table.name}; tell tests/database/row-values.ts what it needs: ${why}`,
    );
  }
}
