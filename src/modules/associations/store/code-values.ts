import type { BareWork } from "../../../platform/db/work.ts";
import type { Code, CodeValue } from "../model/code-list.ts";

/** Values of one list that may be chosen on the day, in the order they are shown. */
export function readCodes(work: BareWork, list: string, day: string): Promise<readonly Code[]> {
  return work.tx
    .selectFrom("association.code_value")
    .select(["code", "label", "meaning"])
    .where("list", "=", list)
    .where((is) => is.or([is("valid_from", "is", null), is("valid_from", "<=", day)]))
    .where((is) => is.or([is("valid_to", "is", null), is("valid_to", ">=", day)]))
    .orderBy("sort")
    .orderBy("code")
    .execute();
}

/** Every value of every list, ended ones too: what was registered with them must still be readable. */
export function readAllCodes(work: BareWork): Promise<readonly CodeValue[]> {
  return work.tx
    .selectFrom("association.code_value")
    .select(["list", "code", "label", "meaning", "sort", "source", "confirmed"])
    .select(["valid_from as validFrom", "valid_to as validTo"])
    .orderBy("list")
    .orderBy("sort")
    .orderBy("code")
    .execute();
}

export async function insertCodes(
  work: BareWork,
  associationId: string,
  values: readonly CodeValue[],
): Promise<void> {
  if (values.length === 0) return;
  await work.tx
    .insertInto("association.code_value")
    .values(
      values.map(({ validFrom, validTo, ...value }) => ({
        association_id: associationId,
        ...value,
        valid_from: validFrom,
        valid_to: validTo,
      })),
    )
    .execute();
}

export async function updateEnd(work: BareWork, value: CodeValue): Promise<void> {
  await work.tx
    .updateTable("association.code_value")
    .set({ valid_to: value.validTo })
    .where("list", "=", value.list)
    .where("code", "=", value.code)
    .execute();
}
