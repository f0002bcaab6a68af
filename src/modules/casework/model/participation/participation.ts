/** One entry, and later exit, of one person in one intervention: the unit of counting. Days as YYYY-MM-DD, codes of the lists. */
export interface Participation {
  readonly id: string;
  readonly personId: string;
  readonly interventionId: string;
  readonly referralId: string | null;
  readonly sex: string;
  readonly municipalityId: string;
  readonly referrer: string;
  readonly referredOn: string | null;
  readonly enrolledOn: string;
  readonly exitedOn: string | null;
  readonly exitReason: string | null;
  readonly education: string;
  /** Whole years on the day of enrolment; null where the number is not known. */
  readonly ageAtEnrolment: number | null;
  readonly protectedIdentity: boolean;
  readonly statisticsConsent: boolean;
  readonly before: Occupation;
  readonly after: Occupation;
  readonly stepProgress: string | null;
  /** Goes up by one with every change; a form that carries an older one is refused. */
  readonly version: number;
}

/** What someone does at a time. Extents in whole per cent, 0–100; 40 hours a week are 100 (SUS, AF-Kartl). */
export interface Occupation {
  readonly occupation: string | null;
  readonly workPercent: number | null;
  readonly studyPercent: number | null;
}

export type ParticipationActionKind =
  | "enrol"
  | "amend"
  | "exit"
  | "reopen"
  | "markRegistrationError"
  | "import"
  | "anonymise";

export interface ParticipationAction {
  readonly sequence: number;
  readonly kind: ParticipationActionKind;
  readonly at: string;
  readonly byUser: string;
  readonly reason: string;
  readonly data: unknown;
}
