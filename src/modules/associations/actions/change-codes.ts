import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done } from "../../../platform/values/outcome.ts";
import type { CodeRefusal, NewCode } from "../model/code-change.ts";
import { addedCode, endedCode } from "../model/code-change.ts";
import type { CodeList, CodeValue } from "../model/code-list.ts";
import { insertCodes, readAllCodes, updateEnd } from "../store/code-values.ts";

/** Every value of one list, ended ones too, in the order they are shown. */
export async function valuesOf(work: Work, list: CodeList): Promise<readonly CodeValue[]> {
  return (await readAllCodes(work)).filter((value) => value.list === list);
}

/** Adds a value that can be chosen from its first day on. */
export async function addCode(
  work: Work,
  list: CodeList,
  input: NewCode,
): Promise<Outcome<CodeValue, CodeRefusal>> {
  const added = addedCode(list, input, await valuesOf(work, list));
  if (!added.ok) return added;
  await insertCodes(work, work.actor.associationId, [added.value]);
  await recordEvent(work, { event: "codeList.add", detail: { list, code: added.value.code } });
  return added;
}

/** Ends a value: it is no longer offered after the day (YYYY-MM-DD), and stays readable where it was used. */
export async function endCode(
  work: Work,
  list: CodeList,
  input: { readonly value: string; readonly lastDay: string },
): Promise<Outcome<CodeValue, CodeRefusal>> {
  const ended = endedCode(input.value, input.lastDay, await valuesOf(work, list));
  if (!ended.ok) return ended;
  await updateEnd(work, ended.value);
  await recordEvent(work, {
    event: "codeList.end",
    detail: { list, code: input.value, lastDay: input.lastDay },
  });
  return done(ended.value);
}
