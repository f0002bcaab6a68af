import type { LedgerSum } from "../ledger/ledger-sum.ts";
import type { Project } from "./project.ts";

/**
 * Cost booked on the project's objects (one, or several with commas between), öre: accounts of classes 4–8, so that the grant booked on the same object is
 * left out. Null where no object is chosen or there is no ledger.
 */
export function costOnObject(
  { ledgerDimension, ledgerObject }: Pick<Project, "ledgerDimension" | "ledgerObject">,
  sums: readonly LedgerSum[],
): bigint | null {
  const own = ledgerObject.split(/[,\s]+/).filter((object) => object !== "");
  if (ledgerDimension === "" || own.length === 0 || sums.length === 0) return null;
  return sums
    .filter(({ account, objects }) => /^[4-8]/.test(account) && own.includes(objects[ledgerDimension] ?? ""))
    .reduce((sum, { amount }) => sum + amount, 0n);
}
