import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { associationOf } from "../../../associations/index.ts";
import { councilById, interventionById } from "../../../interventions/index.ts";
import type { Receiver, ReceiverRefusal } from "../../model/referral/receiver.ts";
import { mayReferTo } from "../../model/referral/receiver.ts";

/** May a referral be addressed to this council or intervention today? Asked on every save and again when it is sent. */
export async function checkReceiver(work: Work, receiver: Receiver): Promise<Outcome<void, ReceiverRefusal>> {
  if (!isId(receiver.id)) return refused({ code: "receiverUnknown" });
  if (receiver.kind === "council") {
    return (await councilById(work, receiver.id)) === null ? refused({ code: "receiverUnknown" }) : done();
  }
  const intervention = await interventionById(work, receiver.id);
  return intervention === null
    ? refused({ code: "receiverUnknown" })
    : mayReferTo(intervention, await openDay(work));
}

/** The day that an intervention has to be open on: in a demo the day its facts are known to, else today. */
export async function openDay(work: Work): Promise<string> {
  return (await associationOf(work)).referenceDate ?? work.today.toString();
}
