import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { standardCodes } from "../../src/modules/associations/model/standard-codes.ts";
import { searchText } from "../../src/modules/casework/model/person/search-text.ts";
import { content, frame, idFunction, kinds } from "./fill-sql.ts";
import type { Size } from "./size.ts";
import { participationsOf } from "./size.ts";

const sample = path.join(import.meta.dirname, "../../src/demo/data/sample-a/deltagare.csv");

/** The id that the rows of `fill-sql.ts` give number `n` of a kind. */
export function benchId(association: number, kind: keyof typeof kinds, n: number): string {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, "0");
  return `${hex(association, 8)}-${hex(kinds[kind], 4)}-7000-8000-${hex(n, 12)}`;
}

/** Fills an empty, migrated database as its owner, straight into the tables: checks and triggers are not what is measured. */
export async function fill(owner: pg.Pool, size: Size, say: (line: string) => void): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'",
    );
    await client.query(idFunction);
    await addNames(client);
    for (let association = 1; association <= size.associations; association++) {
      await addAssociation(client, size, association);
      if (association % 5 === 0 || association === size.associations) {
        say(`${association} of ${size.associations} associations`);
      }
    }
    await client.query("analyze");
    await client.query("checkpoint");
    const { rows } = await client.query<{ n: number }>("select count(*)::int as n from party.participation");
    if (rows[0]?.n !== participationsOf(size)) throw new Error(`${rows[0]?.n} participations were made`);
  } finally {
    client.release(true);
  }
}

async function addAssociation(client: pg.PoolClient, size: Size, association: number): Promise<void> {
  const given: readonly unknown[] = [
    association,
    benchId(association, "association", 1),
    size.years * size.perYear,
    size.perYear,
    size.firstYear,
  ];
  await client.query("begin");
  await client.query("select setseed($1)", [association / 1000]);
  for (const statement of [...frame, ...content(size)]) {
    await client.query(withValues(statement, given));
  }
  await addCodes(client, benchId(association, "association", 1));
  await client.query("commit");
}

/** Numbers and ids of ours put into the text, so that a statement may use any of them and create tables. */
function withValues(statement: string, given: readonly unknown[]): string {
  return statement.replaceAll(/\$(\d)/g, (_, place: string) => {
    const value = given[Number(place) - 1];
    return typeof value === "number" ? String(value) : `'${String(value)}'::uuid`;
  });
}

async function addCodes(client: pg.PoolClient, associationId: string): Promise<void> {
  for (const one of standardCodes()) {
    await client.query(
      `insert into association.code_value (association_id, list, code, label, meaning, sort, source, confirmed) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [associationId, one.list, one.code, one.label, one.meaning, one.sort, one.source, one.confirmed],
    );
  }
}

/** The invented names of the demo's persons. */
async function addNames(client: pg.PoolClient): Promise<void> {
  const rows = readFileSync(sample, "utf8").trimEnd().split("\r\n").slice(1);
  for (const [table, column] of [
    ["bench_given", 2],
    ["bench_family", 3],
  ] as const) {
    const names = [
      ...new Set(rows.map((row) => row.split(";")[column] ?? "").filter((name) => name !== "")),
    ].sort();
    await client.query(
      `create temporary table ${table} as
      select n - 1 as n, name, search collate "C" as search from unnest($1::text[], $2::text[]) with ordinality as t (name, search, n)`,
      [names, names.map(searchText)] as unknown[],
    );
  }
}
