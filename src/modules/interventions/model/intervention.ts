export type Orientation = "individual" | "structural";
export type RegistrationMethod = "identifiedOrAnonymous" | "countOnly";

/** What may be changed afterwards. Ages in whole years at enrolment, both included; days as YYYY-MM-DD. */
export interface InterventionDetails {
  readonly name: string;
  /** Member organisation that runs it and is controller of its participant data. */
  readonly hostMemberId: string | null;
  /** Persons come in only by decision of a council. */
  readonly onlyThroughCouncil: boolean;
  readonly followUpFrom: "enrolment" | "exit";
  /** 1–60. */
  readonly followUpMonths: number;
  readonly takesReferrals: boolean;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly targetGroup: string;
  readonly description: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface Intervention extends InterventionDetails {
  readonly id: string;
  /** Fixed at creation, as in Uppföljning Finsam (UF-Handledning). */
  readonly orientation: Orientation;
  /** Fixed at creation, as in Uppföljning Finsam (UF-Handledning). */
  readonly registrationMethod: RegistrationMethod;
  /** A sub-intervention has only persons who are also counted in its parent. */
  readonly parentId: string | null;
  /** False for one that occurs only in surveys or finance. */
  readonly counted: boolean;
  readonly sort: number;
}

/** A multi-agency council that receives referrals. `answerWithinDays` is 1–365. */
export interface Council {
  readonly id: string;
  readonly name: string;
  readonly municipalityId: string | null;
  readonly answerWithinDays: number;
  readonly sort: number;
}
