import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { SharedRefusal } from "../../model/shared/shared.ts";
import { copyPublisher } from "../../store/publisher.ts";
import { deleteMember, insertCommon, insertMember, readCommons } from "../../store/shared/common.ts";

/** Begins a common catalogue and joins it. */
export async function addCommon(
  work: Work,
  common: { readonly slug: string; readonly name: string; readonly about: string },
): Promise<Outcome<string, Extract<SharedRefusal, { code: "catalogue.commonTaken" }>>> {
  const id = work.newId();
  if (!(await insertCommon(work, { ...common, id }))) return refused({ code: "catalogue.commonTaken" });
  await copyPublisher(work);
  await insertMember(work, id);
  await recordEvent(work, { event: "catalogueCommon.add", subjectId: id });
  return done(id);
}

type MemberOutcome = Outcome<void, Extract<SharedRefusal, { code: "catalogue.commonGone" }>>;

/** The association's own entries are from now on also in the common catalogue. */
export async function joinCommon(work: Work, commonId: string): Promise<MemberOutcome> {
  if (!(await isThere(work, commonId))) return refused({ code: "catalogue.commonGone" });
  await copyPublisher(work);
  await insertMember(work, commonId);
  await recordEvent(work, { event: "catalogueCommon.join", subjectId: commonId });
  return done();
}

export async function leaveCommon(work: Work, commonId: string): Promise<MemberOutcome> {
  if (!(await isThere(work, commonId))) return refused({ code: "catalogue.commonGone" });
  await deleteMember(work, commonId);
  await recordEvent(work, { event: "catalogueCommon.leave", subjectId: commonId });
  return done();
}

async function isThere(work: Work, commonId: string): Promise<boolean> {
  return (await readCommons(work)).some(({ id }) => id === commonId);
}
