import type { BareWork } from "../../../platform/db/work.ts";
import type { Member, MemberKind, Municipality } from "../model/association.ts";

const kindOrder = ["state", "region", "municipality"];

export async function readMembers(work: BareWork): Promise<readonly Member[]> {
  const rows = await work.tx
    .selectFrom("association.member")
    .select(["id", "kind", "name", "agency"])
    .orderBy("name")
    .execute();
  return rows
    .map((row) => ({ ...row, kind: row.kind as MemberKind }))
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
}

export function readMunicipalities(work: BareWork): Promise<readonly Municipality[]> {
  return work.tx
    .selectFrom("association.municipality")
    .select(["id", "code", "name", "member_id as memberId"])
    .orderBy("name")
    .execute();
}

export async function insertMember(work: BareWork, associationId: string, member: Member): Promise<void> {
  await work.tx
    .insertInto("association.member")
    .values({ association_id: associationId, ...member })
    .execute();
}

export async function insertMunicipality(
  work: BareWork,
  associationId: string,
  { memberId, ...municipality }: Municipality,
): Promise<void> {
  await work.tx
    .insertInto("association.municipality")
    .values({ association_id: associationId, member_id: memberId, ...municipality })
    .execute();
}
