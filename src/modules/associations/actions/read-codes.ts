import type { BareWork } from "../../../platform/db/work.ts";
import type { Code, CodeList } from "../model/code-list.ts";
import { readAllCodes, readCodes } from "../store/code-values.ts";

/** What may be chosen in a list today, in the order it is shown. */
export function codesOf(work: BareWork, list: CodeList): Promise<readonly Code[]> {
  return readCodes(work, list, work.today.toString());
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
