import { createHash } from "node:crypto";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { ImportCheck } from "../../model/import/check-import.ts";
import { checkImport } from "../../model/import/check-import.ts";
import type { ImportContext } from "../../model/import/import-context.ts";
import type { MergeKeys } from "../../model/import/merge-content.ts";
import type { ExistingContent, MergePlan } from "../../model/import/plan-merge.ts";
import { planMerge } from "../../model/import/plan-merge.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import type { ImportSummary } from "../../model/import/summary.ts";
import { summarise } from "../../model/import/summary.ts";
import type { KnownParticipation } from "../../store/import-existing.ts";
import { readKnownCounts, readKnownParticipations } from "../../store/import-existing.ts";
import { PART_BYTES } from "../../store/import-fingerprint.ts";
import type { ImportSetup } from "./import-setup.ts";
import { readImportSetup } from "./import-setup.ts";

export type ImportOptions = Partial<Pick<ImportContext, "serialDates">>;

/** Everything an import will do, worked out and not yet done. */
export type PreparedImport = {
  readonly check: ImportCheck;
  readonly plan: MergePlan;
  readonly summary: ImportSummary;
  readonly known: ReadonlyMap<string, KnownParticipation>;
  readonly setup: ImportSetup;
};

/** Checks the files and compares them with what is there. Changes nothing. */
export async function prepareImport(
  work: Work,
  keyring: Keyring,
  files: readonly SourceFile[],
  options: ImportOptions,
): Promise<PreparedImport> {
  const setup = await readImportSetup(work);
  const known = await readKnownParticipations(work);
  const existing: ExistingContent = {
    participations: new Map([...known].map(([id, { fingerprint }]) => [id, fingerprint])),
    ...(await readKnownCounts(work)),
  };
  const check = checkImport(files, {
    ...setup.context,
    existingParticipationIds: new Set(known.keys()),
    serialDates: options.serialDates ?? "refuse",
  });
  const plan = planMerge(existing, check.rows, mergeKeys(keyring, work.actor.associationId));
  return { check, plan, summary: summarise(check, plan, existing), known, setup };
}

/** A person comes back in many rows, so each number's key is worked out once. */
function mergeKeys(keyring: Keyring, associationId: string): MergeKeys {
  const keys = new Map<string, string>();
  return {
    digest: (content) =>
      createHash("sha256").update(content).digest().subarray(0, PART_BYTES).toString("base64"),
    numberKey: (number) => {
      const digits = number.reveal();
      const known = keys.get(digits);
      if (known !== undefined) return known;
      const index = keyring.index(digits, "personalIdentityNumber", associationId);
      const key = Buffer.from(index).toString("base64");
      keys.set(digits, key);
      return key;
    },
  };
}
