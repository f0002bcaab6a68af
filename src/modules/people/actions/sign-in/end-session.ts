import { hashToken } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import { revokeByToken } from "../../store/sessions.ts";
import { recordSystemEvent } from "../../store/system-event.ts";

/** Signs out. A token that opens nothing is left without a word. */
export async function endSession(work: BareWork, token: string): Promise<void> {
  const userId = await revokeByToken(work, hashToken(token));
  if (userId !== undefined) await recordSystemEvent(work, { event: "session.end", userId });
}
