import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { readProjects, setProjectRows } from "../../store/co-financing/projects.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

export type ChooseRowsRefusal =
  | { readonly code: "project.gone" }
  | { readonly code: "project.rowTaken"; readonly label: string };

/** Says which rows of cost are the project's separate account (särredovisning). A row has one project at most. */
export async function chooseRows(
  work: Work,
  projectId: string,
  rowIds: readonly string[],
): Promise<Outcome<number, ChooseRowsRefusal>> {
  if (!(await readProjects(work)).some((one) => one.id === projectId))
    return refused({ code: "project.gone" });
  const chosen = (await readFinanceRows(work)).filter(
    (row) => row.kind === "cost" && rowIds.includes(row.id),
  );
  const taken = chosen.find((row) => row.projectId !== null && row.projectId !== projectId);
  if (taken !== undefined) return refused({ code: "project.rowTaken", label: taken.label });
  await setProjectRows(
    work,
    projectId,
    chosen.map(({ id }) => id),
  );
  await recordEvent(work, {
    event: "project.rows",
    subjectId: projectId,
    detail: { rows: chosen.length },
  });
  return done(chosen.length);
}
