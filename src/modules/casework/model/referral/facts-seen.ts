import type { Consent, CoveredFact } from "../consent/consent.ts";
import { consentState, coveredFacts } from "../consent/consent.ts";
import type { Ground } from "./referral-content.ts";
import type { ReferralSide, ReferralState } from "./referral-state.ts";

type Situation = {
  readonly state: ReferralState;
  readonly ground: Ground | null;
  readonly sides: readonly ReferralSide[];
  /** The secrecy consents registered with this referral. */
  readonly secrecy: readonly Pick<Consent, "facts" | "givenOn" | "validUntil" | "withdrawnOn">[];
  readonly today: string;
};

/**
 * Which facts of a referral a reader may see. The sender sees all that it wrote. The receiver sees what a running consent
 * lets out (OSL 10 kap. 1 §); what an accepted referral told is then part of the receiver's own case.
 */
export function factsSeen({ state, ground, sides, secrecy, today }: Situation): ReadonlySet<CoveredFact> {
  if (sides.includes("sender") || ground === "otherGround") return new Set(coveredFacts);
  const counting = secrecy.filter(
    (consent) => state === "accepted" || consentState(consent, today) === "running",
  );
  return new Set(counting.flatMap(({ facts }) => ["question" as const, ...facts]));
}
