import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { EntryPatch } from "../../model/import/entry-patch.ts";
import type { Finding, StagedRow } from "../../model/import/finding.ts";
import { contentOf } from "../content-of.ts";

/** What became of a row. The last three are what the undoing did. */
export type RowOutcome = "" | "made" | "updated" | "skipped" | "faulty" | "kept" | "removed" | "restored";

export interface ImportRow extends StagedRow {
  readonly choice: string;
  readonly outcome: RowOutcome;
  readonly entryId: string | null;
  /** The draft before an update. */
  readonly before: EntryContent | null;
  readonly revision: number | null;
}

export async function insertRows(work: Work, importId: string, rows: readonly StagedRow[]): Promise<void> {
  await sql`
    insert into association.catalogue_import_row (association_id, import_id, line, name, external_id, patch, findings)
    select ${work.actor.associationId}, ${importId}, given.line, given.name, given.external_id, given.patch::jsonb,
      given.findings::jsonb
    from unnest(${rows.map(({ line }) => line)}::integer[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ externalId }) => externalId)}::text[],
      ${rows.map(({ patch }) => (patch === null ? null : JSON.stringify(patch)))}::text[],
      ${rows.map(({ findings }) => JSON.stringify(findings))}::text[])
      as given (line, name, external_id, patch, findings)`.execute(work.tx);
}

export async function readRows(work: Work, importId: string): Promise<readonly ImportRow[]> {
  const rows = await work.tx
    .selectFrom("association.catalogue_import_row")
    .select(["line", "name", "external_id as externalId", "patch", "findings", "choice", "outcome"])
    .select(["entry_id as entryId", "before", "revision"])
    .where("import_id", "=", importId)
    .orderBy("line")
    .execute();
  return rows.map(({ patch, findings, before, outcome, ...same }) => ({
    ...same,
    patch: patch as unknown as EntryPatch | null,
    findings: findings as unknown as readonly Finding[],
    outcome: outcome as RowOutcome,
    before: before === null ? null : contentOf(before),
  }));
}

/** Keeps what the user chose, by row. */
export async function setChoices(
  work: Work,
  importId: string,
  choices: ReadonlyMap<number, string>,
): Promise<void> {
  await sql`
    update association.catalogue_import_row r set choice = given.choice
    from unnest(${[...choices.keys()]}::integer[], ${[...choices.values()]}::text[]) as given (line, choice)
    where r.import_id = ${importId} and r.line = given.line`.execute(work.tx);
}

/** What became of one row. */
export async function setOutcome(
  work: Work,
  importId: string,
  line: number,
  outcome: {
    readonly outcome: RowOutcome;
    readonly entry_id?: string;
    readonly before?: EntryContent;
    readonly revision?: number;
  },
): Promise<void> {
  const { before, ...same } = outcome;
  await work.tx
    .updateTable("association.catalogue_import_row")
    .set({ ...same, ...(before === undefined ? {} : { before: JSON.stringify(before) }) })
    .where("import_id", "=", importId)
    .where("line", "=", line)
    .execute();
}
