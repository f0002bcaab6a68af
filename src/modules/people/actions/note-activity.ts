import { hashToken } from "../../../platform/crypto/index.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import { noteSeen } from "../store/read-session.ts";

/** Somebody has typed or clicked since the last request: the session counts its idleness from now. */
export async function noteActivity(work: BareWork, token: string): Promise<void> {
  await noteSeen(work, hashToken(token));
}
