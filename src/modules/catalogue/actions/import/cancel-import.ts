import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ImportRefusal } from "../../model/import/refusal.ts";
import { deleteImport, holdImport } from "../../store/import/imports.ts";
import { isStuck } from "./stuck.ts";

export type CancelRefusal = Extract<ImportRefusal, { code: "catalogueImport.gone" | "catalogueImport.over" }>;

/** Throws away what was read of a file that nobody has confirmed. */
export async function cancelImport(work: Work, id: string): Promise<Outcome<void, CancelRefusal>> {
  const batch = await holdImport(work, id);
  if (batch === null) return refused({ code: "catalogueImport.gone" });
  if (batch.state !== "checked" && !(await isStuck(work, batch)))
    return refused({ code: "catalogueImport.over" });
  await deleteImport(work, id);
  return done();
}
