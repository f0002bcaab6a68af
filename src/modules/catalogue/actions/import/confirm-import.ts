import type { Work } from "../../../../platform/db/work.ts";
import type { Jobs } from "../../../../platform/jobs/jobs.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ImportRefusal } from "../../model/import/refusal.ts";
import { holdImport, markImport } from "../../store/import/imports.ts";
import { setChoices } from "../../store/import/rows.ts";
import { previewImport } from "./read-import.ts";
import { runImport } from "./run-import.ts";
import { isStuck } from "./stuck.ts";

export interface Confirmation {
  /** By row: "new", "update" or "skip". Rows that nothing is said of go the usual way. */
  readonly choices: ReadonlyMap<number, string>;
  /** Rows with faults may be left out. */
  readonly withoutFaulty: boolean;
}

export type ConfirmRefusal = Extract<
  ImportRefusal,
  {
    code:
      | "catalogueImport.gone"
      | "catalogueImport.over"
      | "catalogueImport.faultsLeft"
      | "catalogueImport.nothingChosen";
  }
>;

/** Rows that are taken while the page waits; more are a job. */
const atOnce = 50;

/** Takes what was chosen. Gives the id of the job where there is one, null where it is done. */
export async function confirmImport(
  work: Work,
  jobs: Jobs,
  id: string,
  { choices, withoutFaulty }: Confirmation,
): Promise<Outcome<string | null, ConfirmRefusal>> {
  const batch = await holdImport(work, id);
  if (batch === null) return refused({ code: "catalogueImport.gone" });
  if (batch.state !== "checked" && !(await isStuck(work, batch)))
    return refused({ code: "catalogueImport.over" });
  await setChoices(work, id, choices);
  const { rows = [] } = (await previewImport(work, id)) ?? {};
  const whole = rows.filter(({ row }) => row.patch !== null);
  if (whole.length < rows.length && !withoutFaulty) return refused({ code: "catalogueImport.faultsLeft" });
  if (whole.every(({ usual }) => usual === "skip")) return refused({ code: "catalogueImport.nothingChosen" });
  await setChoices(work, id, new Map(whole.map(({ row, usual }) => [row.line, usual])));
  if (rows.length <= atOnce) {
    await runImport(work, id, async () => undefined);
    return done(null);
  }
  const jobId = await jobs.enqueue(work, { kind: "catalogue.import", payload: { importId: id } });
  await markImport(work, id, "confirmed", { job_id: jobId });
  return done(jobId);
}
