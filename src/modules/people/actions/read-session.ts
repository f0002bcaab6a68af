import { Temporal } from "temporal-polyfill";
import type { Duty } from "../../../platform/access/duty.ts";
import { hashToken } from "../../../platform/crypto/index.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Place, SignedIn } from "../../../platform/http/signed-in.ts";
import type { SessionLimits } from "../model/session-limits.ts";
import { standardLimits } from "../model/session-limits.ts";
import { sessionState, shouldNote } from "../model/session-state.ts";
import type { SessionRow } from "../store/read-session.ts";
import { noteSeen, readSessionRow } from "../store/read-session.ts";
import { actorOf } from "./actor-of.ts";

export interface ReadSessionOptions {
  readonly limits?: SessionLimits;
  /** True for a request that is no sign of a person at the screen, so that it does not prolong the session. */
  readonly quiet?: boolean;
}

/** The session behind a cookie's token, or null. The assignment is judged on the day of the request, not of sign-in. */
export async function readSession(
  db: Database,
  token: string,
  { limits = standardLimits, quiet = false }: ReadSessionOptions = {},
): Promise<SignedIn | null> {
  const tokenHash = hashToken(token);
  return db.inSystem(async (work) => {
    const row = await readSessionRow(work, tokenHash);
    if (row === undefined || sessionState(factsOf(row), work.now, limits) !== "valid") return null;
    if (!quiet && shouldNote(Temporal.Instant.from(row.last_seen_at), work.now, limits))
      await noteSeen(work, tokenHash);
    const actor = actorOf(row, work.today);
    return {
      userId: row.user_id,
      userName: row.user_name,
      csrf: row.csrf_token,
      actor,
      place: actor === null ? null : placeOf(row, actor.duty),
      idleSeconds: limits.idleSeconds,
    };
  });
}

function factsOf(row: SessionRow) {
  return {
    userActive: row.user_active,
    revoked: row.revoked_at !== null,
    lastSeenAt: Temporal.Instant.from(row.last_seen_at),
    expiresAt: Temporal.Instant.from(row.expires_at),
  };
}

function placeOf(row: SessionRow, duty: Duty): Place {
  return {
    duty,
    associationName: row.association_name ?? "",
    associationSlug: row.association_slug ?? "",
    unitName: duty === "registrar" ? "Alla enheter" : (row.workplace ?? ""),
    referenceDate: row.reference_date,
  };
}
