import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerDifferences } from "../../model/ledger/differences.ts";
import { differencesBetween } from "../../model/ledger/differences.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readContent, readObjects } from "../../store/ledger/import-content.ts";
import { findActive, findImport } from "../../store/ledger/ledger-imports.ts";
import { readRowMappings } from "../../store/mapping.ts";
import type { UnmappedCount } from "./count-unmapped.ts";
import { countUnmapped } from "./count-unmapped.ts";

export interface ImportView {
  readonly import: LedgerImport;
  /** The one in use of the same year, where it is another. */
  readonly active: LedgerImport | null;
  /** What changes when this one replaces the one in use; null where there is nothing to replace. */
  readonly differences: LedgerDifferences | null;
  /** Names of accounts, of objects ("dimension:object") and of rows, by the keys of the differences. */
  readonly names: ReadonlyMap<string, string>;
  /** Null for a file that was refused. */
  readonly unmapped: UnmappedCount | null;
}

/** Null where there is no such import. */
export async function viewImport(work: Work, id: string): Promise<ImportView | null> {
  const found = await findImport(work, id);
  if (found === null) return null;
  const unmapped = found.status === "refused" ? null : await countUnmapped(work, found);
  const active = found.status === "active" ? null : await findActive(work, found.year);
  const nothing = { import: found, active, differences: null, names: new Map<string, string>(), unmapped };
  if (active === null || found.status === "refused") return nothing;
  const before = await readContent(work, active.id);
  const after = await readContent(work, found.id);
  const rows = await readFinanceRows(work);
  const objects = [...(await readObjects(work, active.id)), ...(await readObjects(work, found.id))];
  return {
    ...nothing,
    differences: differencesBetween(before, after, await readRowMappings(work, found.year)),
    names: new Map([
      ...[...before.accounts, ...after.accounts].map(({ account, name }): [string, string] => [
        account,
        name,
      ]),
      ...objects.map(({ dimension, object, name }): [string, string] => [`${dimension}:${object}`, name]),
      ...rows.map((row): [string, string] => [row.id, row.label]),
    ]),
  };
}
