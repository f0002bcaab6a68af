import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

export const referralStates = [
  "draft",
  "sent",
  "moreInformationWanted",
  "accepted",
  "rejected",
  "withdrawn",
] as const;
export type ReferralState = (typeof referralStates)[number];

export type ReferralActionKind =
  | "create"
  | "amend"
  | "send"
  | "askForMore"
  | "answerQuestion"
  | "accept"
  | "reject"
  | "withdraw"
  | "decideDuplicate"
  | "forward"
  | "reopen"
  | "attach";

export type ReferralSide = "sender" | "receiver";

type Transition = {
  readonly by: ReferralSide;
  readonly from: readonly ReferralState[];
  readonly to: ReferralState | "same";
};

const open = ["sent", "moreInformationWanted"] as const;

/** What may be done from which state, by whom, and where it leads. `create` begins the list and is found nowhere else. */
const transitions: Readonly<Record<Exclude<ReferralActionKind, "create">, Transition>> = {
  amend: { by: "sender", from: ["draft", ...open], to: "same" },
  attach: { by: "sender", from: ["draft", ...open], to: "same" },
  send: { by: "sender", from: ["draft"], to: "sent" },
  answerQuestion: { by: "sender", from: ["moreInformationWanted"], to: "sent" },
  withdraw: { by: "sender", from: ["draft", ...open], to: "withdrawn" },
  askForMore: { by: "receiver", from: ["sent"], to: "moreInformationWanted" },
  accept: { by: "receiver", from: open, to: "accepted" },
  reject: { by: "receiver", from: open, to: "rejected" },
  decideDuplicate: { by: "receiver", from: open, to: "same" },
  forward: { by: "receiver", from: [...open, "accepted"], to: "accepted" },
  /** Only with the correction of a council's decision. */
  reopen: { by: "receiver", from: ["accepted", "rejected"], to: "sent" },
};

export type NotPossibleNow = {
  readonly code: "notPossibleNow";
  readonly state: ReferralState;
  readonly action: ReferralActionKind;
};

/** The state after one more action, or why it cannot follow on the present one. */
export function stateAfter(
  state: ReferralState,
  action: ReferralActionKind,
): Outcome<ReferralState, NotPossibleNow> {
  const transition = action === "create" ? undefined : transitions[action];
  if (transition === undefined || !transition.from.includes(state))
    return refused({ code: "notPossibleNow", state, action });
  return done(transition.to === "same" ? state : transition.to);
}

/** The present state of a case: what its actions, in order, lead to. Throws where the list could never have come about. */
export function stateOf(actions: readonly { readonly kind: ReferralActionKind }[]): ReferralState {
  const [first, ...rest] = actions;
  if (first?.kind !== "create") throw new Error("A referral begins with being created");
  return rest.reduce<ReferralState>((state, { kind }) => {
    const next = stateAfter(state, kind);
    if (!next.ok) throw new Error(`A referral that is ${state} cannot ${kind}`);
    return next.value;
  }, "draft");
}

/** What the page offers: everything that the sides one stands on may do now. */
export function possibleActions(
  state: ReferralState,
  sides: readonly ReferralSide[],
): ReadonlySet<ReferralActionKind> {
  const kinds = Object.entries(transitions) as [Exclude<ReferralActionKind, "create">, Transition][];
  return new Set(
    kinds.filter(([, { by, from }]) => sides.includes(by) && from.includes(state)).map(([kind]) => kind),
  );
}

export function sideOf(action: Exclude<ReferralActionKind, "create">): ReferralSide {
  return transitions[action].by;
}
