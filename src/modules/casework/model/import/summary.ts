import type { ImportCheck } from "./check-import.ts";
import type { FileKind } from "./file-kinds.ts";
import { FILE_KIND_ORDER } from "./file-kinds.ts";
import type { ExistingContent, MergePlan } from "./plan-merge.ts";

/** Rows of the files. `rejected` are those with a fault of their own and all rows of a refused file. */
export type RowCounts = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
};

/** What an import does with the rows of each file; kinds of which there is no file are left out. */
export type ImportSummary = RowCounts & { readonly kinds: readonly (RowCounts & { kind: FileKind })[] };

/**
 * Every row of every file is counted once. Income sources and activities are compared per participation: one changed row
 * makes all rows of the same participation in that file changed, since they are written together.
 */
export function summarise(check: ImportCheck, plan: MergePlan, existing: ExistingContent): ImportSummary {
  const counted: Record<FileKind, Pick<RowCounts, "new" | "changed" | "unchanged">> = {
    deltagare: ofRows(check.rows.participations.length, plan.participations),
    forsorjning: ofDetails("incomes", check, plan, existing),
    aktiviteter: ofDetails("activities", check, plan, existing),
    konsultationer: lengths(plan.consultations),
    enkatsvar: lengths(plan.answers),
  };
  const kinds = FILE_KIND_ORDER.flatMap((kind) => {
    const rejected = check.rejectedOf.get(kind);
    return rejected === undefined ? [] : [{ kind, ...counted[kind], rejected }];
  });
  const sum = (part: keyof RowCounts) => kinds.reduce((total, one) => total + one[part], 0);
  return {
    ...{ new: sum("new"), changed: sum("changed"), unchanged: sum("unchanged"), rejected: sum("rejected") },
    kinds,
  };
}

function ofRows(total: number, plan: MergePlan["participations"]) {
  const added = plan.new.filter(({ row }) => row !== null).length;
  const changed = plan.changed.filter(({ row }) => row !== null).length;
  return { new: added, changed, unchanged: total - added - changed };
}

function ofDetails(
  part: "incomes" | "activities",
  { rows }: ImportCheck,
  plan: MergePlan,
  existing: ExistingContent,
) {
  let [added, changed] = [0, 0];
  for (const merge of [...plan.participations.new, ...plan.participations.changed]) {
    const before = existing.participations.get(merge.id)?.[part] ?? null;
    if (before === null) added += merge[part].length;
    else changed += merge[part].length;
  }
  return { new: added, changed, unchanged: rows[part].length - added - changed };
}

function lengths(plan: MergePlan["consultations"] | MergePlan["answers"]) {
  return { new: plan.new.length, changed: plan.changed.length, unchanged: plan.unchanged };
}
