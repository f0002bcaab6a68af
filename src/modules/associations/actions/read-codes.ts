import type { BareWork } from "../../../platform/db/work.ts";
import type { Code, CodeList } from "../model/code-list.ts";
import { isValidOn } from "../model/code-list.ts";
import { readAllCodes, readCodes } from "../store/code-values.ts";

/** What may be chosen in a list today, in the order it is shown. */
export function codesOf(work: BareWork, list: CodeList): Promise<readonly Code[]> {
  return readCodes(work, list, work.today.toString());
}

/** What may be chosen in each list today, read at once: for pages and actions that need several lists. */
export async function choosableCodes(work: BareWork): Promise<(list: CodeList) => readonly Code[]> {
  const day = work.today.toString();
  const valid = (await readAllCodes(work)).filter((one) => isValidOn(one, day));
  return (list) => valid.filter((one) => one.list === list);
}

/** List → code → label, ended values included, so that anything once registered can be shown in words. */
export async function codeLabels(work: BareWork): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const lists = new Map<string, Map<string, string>>();
  for (const { list, code, label } of await readAllCodes(work)) {
    const labels = lists.get(list) ?? new Map<string, string>();
    lists.set(list, labels.set(code, label));
  }
  return lists;
}
