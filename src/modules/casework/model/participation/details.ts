/** Who the person turns to; several from different employers are usual. Days as YYYY-MM-DD. */
export interface Contact {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly employer: string;
  readonly role: string;
  readonly since: string;
  readonly until: string | null;
}

export interface Activity {
  readonly id: string;
  readonly name: string;
  /** Code in the list activityKind. */
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** 0–80. */
  readonly hoursPerWeek: number | null;
  readonly version: number;
}

/** Never changed: a correction is a note of its own that names the one it corrects. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly byUser: string;
  readonly corrects: string | null;
}

export const jointKinds = ["individualPlan", "jointAssessment"] as const;
/** SIP or joint assessment (gemensam kartläggning) with the other agencies. */
export interface JointDate {
  readonly id: string;
  readonly kind: (typeof jointKinds)[number];
  readonly heldOn: string;
  readonly note: string;
}

/** A period of the person's way, own or another team's. */
export interface ChainLink {
  readonly participationId: string;
  readonly interventionId: string;
  readonly enrolledOn: string;
  readonly exitedOn: string | null;
  readonly own: boolean;
}
