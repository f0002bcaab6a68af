import type pg from "pg";

/** A table of ours as PostgreSQL knows it; `name` is written schema.table. */
export interface Table {
  readonly name: string;
  readonly schema: string;
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
  /** Rows belong to one association and name it in `association_id`. */
  readonly tenant: boolean;
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** The first of the words that a check allows; null where any will do. */
  readonly firstChoice: string | null;
}

export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  readonly toColumns: readonly string[];
}

type Row = { name: string; schema: string; columns: Column[]; refs: Reference[] | null };

/** Read from the database, so that a new table is under test from the migration that makes it. */
export async function readCatalogue(owner: pg.Pool): Promise<readonly Table[]> {
  const { rows } = await owner.query<Row>(`
    select n.nspname || '.' || c.relname as name, n.nspname as schema,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull and not a.atthasdef and a.attidentity = '', 'firstChoice',
          (select substring(pg_get_constraintdef(k.oid) from 'ARRAY.''([^'']+)''::text') from pg_constraint k
            where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select json_agg(json_build_object('to', rn.nspname || '.' || r.relname, 'columns',
          (select json_agg(a.attname order by k.i) from unnest(f.conkey) with ordinality k(n, i)
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.n), 'toColumns',
          (select json_agg(a.attname order by k.i) from unnest(f.confkey) with ordinality k(n, i)
            join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.n)))
        from pg_constraint f join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
        where f.conrelid = c.oid and f.contype = 'f') as refs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('platform', 'association', 'party', 'statistics', 'audit')
    order by 1`);
  return rows.map(({ refs, ...row }) => ({
    ...row,
    references: refs ?? [],
    tenant: row.columns.some((column) => column.name === "association_id"),
  }));
}

/** Each table after those it refers to; a table may refer to itself. */
export function referredFirst(tables: readonly Table[]): readonly Table[] {
  const ordered: Table[] = [];
  const visit = (table: Table): void => {
    if (ordered.includes(table)) return;
    for (const { to } of table.references) {
      const target = tables.find((one) => one.name === to);
      if (target !== undefined && target !== table) visit(target);
    }
    if (!ordered.includes(table)) ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}
