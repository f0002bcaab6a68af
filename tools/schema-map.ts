import type pg from "pg";

/** Catalogue queries that each give the lines of every table or view, in the order people read them. */
const ours = "n.nspname in ('association', 'party', 'platform', 'statistics', 'catalogue')";

const relations = `
  select c.oid::int as id, n.nspname as schema, c.relname as name, c.relkind as kind,
    obj_description(c.oid, 'pg_class') as comment, c.relrowsecurity as secured,
    case when c.relkind = 'v' then pg_get_viewdef(c.oid, true) end as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p', 'v', 'm') order by n.nspname, c.relname`;

const lines = `
  select a.attrelid::int as id, 1 as part, a.attnum::int as place,
    format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
      ' default ' || pg_get_expr(d.adbin, d.adrelid), '  -- ' || col_description(a.attrelid, a.attnum)) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${ours} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  union all
  select o.conrelid::int, 2, row_number() over (partition by o.conrelid order by o.contype desc, o.conname)::int, pg_get_constraintdef(o.oid)
  from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and o.contype in ('p', 'u', 'f', 'c')
  union all
  select i.indrelid::int, 3, row_number() over (partition by i.indrelid order by x.relname)::int, pg_get_indexdef(i.indexrelid)
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not exists (select from pg_constraint o where o.conindid = i.indexrelid)
  union all
  select c.oid::int, 4, row_number() over (partition by c.oid order by p.policyname)::int,
    format('policy %I for %s to %s%s%s', p.policyname, lower(p.cmd), array_to_string(p.roles, ', '),
      ' using ' || p.qual, ' with check ' || p.with_check)
  from pg_policies p join pg_namespace n on n.nspname = p.schemaname join pg_class c on c.relnamespace = n.oid and c.relname = p.tablename
  where ${ours}
  union all
  select c.oid::int, 5, row_number() over (partition by c.oid order by g.grantee::regrole::text)::int,
    format('grant %s to %s', lower(string_agg(g.privilege_type, ', ' order by g.privilege_type)), g.grantee::regrole)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
  where ${ours} and c.relkind in ('r', 'p', 'v', 'm') and g.grantee <> c.relowner and g.grantee <> 0 group by c.oid, g.grantee
  order by id, part, place`;

type Relation = {
  readonly id: number;
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly comment: string | null;
  readonly secured: boolean;
  readonly definition: string | null;
};

/** The whole schema as text: each table with columns, keys, indexes, policies and grants, and each view with its query. */
export async function schemaMap(owner: pg.Pool): Promise<string> {
  const found = await owner.query<Relation>(relations);
  const parts = await owner.query<{ id: number; line: string }>(lines);
  const linesOf = Map.groupBy(parts.rows, ({ id }) => id);
  const head = "-- The map of the database, made from the migrations by tools/schema.ts. For reading only.\n";
  return `${head}${found.rows.map((one) => describe(one, linesOf.get(one.id) ?? [])).join("")}`;
}

function describe(relation: Relation, parts: readonly { line: string }[]): string {
  const comment = relation.comment === null ? "" : `-- ${relation.comment.replaceAll("\n", "\n-- ")}\n`;
  const title = `${relation.definition === null ? "table" : "view"} ${relation.schema}.${relation.name}`;
  const open = relation.definition === null && !relation.secured ? "  -- NO ROW SECURITY" : "";
  const body = parts.map(({ line }) => `  ${line.replaceAll("\n", "\n    ")}\n`).join("");
  const query = relation.definition === null ? "" : `${relation.definition.replace(/^/gm, "  ")}\n`;
  return `\n${comment}${title}${open}\n${query}${body}`;
}
