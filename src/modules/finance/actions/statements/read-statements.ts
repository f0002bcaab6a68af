import type { BareWork } from "../../../../platform/db/work.ts";
import { makeStatements } from "../../model/statements/make-statements.ts";
import type { Statements } from "../../model/statements/statements.ts";
import { readStatementFacts } from "./read-figures.ts";

/** The year's statements with last year's column, exact öre. Lines are zero where nothing has been taken in. */
export async function readStatements(work: BareWork, year: number): Promise<Statements> {
  return makeStatements(await readStatementFacts(work, year));
}
