import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type { DispatchRefusal, MemberAddress } from "../../model/dispatch/dispatch.ts";
import { endAddress, insertAddress } from "../../store/member-addresses.ts";

/** Gives the address. */
export async function keepAddress(
  work: Work,
  address: Omit<MemberAddress, "id" | "member">,
): Promise<Outcome<string, DispatchRefusal>> {
  const members = await membersOf(work);
  if (!members.some((member) => member.id === address.memberId))
    return refused({ code: "dispatch.unknownMember" });
  if (!(await insertAddress(work, address))) return refused({ code: "dispatch.addressTwice" });
  await recordEvent(work, { event: "address.add", subjectId: address.memberId });
  return done(address.address);
}

/** The address is offered no more; letters that went there keep it. */
export async function removeAddress(work: Work, id: string): Promise<Outcome<void, DispatchRefusal>> {
  if (!(await endAddress(work, id))) return refused({ code: "dispatch.unknownAddress" });
  await recordEvent(work, { event: "address.end", subjectId: id });
  return done();
}
