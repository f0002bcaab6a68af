import type { Day } from "./days.ts";

export type Sex = "woman" | "man" | "notStated";

/** What the engine must know of a code. Codes are data; only these meanings are rules, so they come in as sets of codes. */
export type CodeRoles = {
  /** Exit reasons that say the participation never was: never an exit, never a result. */
  readonly registrationError: ReadonlySet<string>;
  /** Exit reasons. */
  readonly work: ReadonlySet<string>;
  /** Exit reasons. */
  readonly studies: ReadonlySet<string>;
  /** Income sources that mean work or studies (Lön/CSN). */
  readonly workOrStudiesIncome: ReadonlySet<string>;
  /** Income sources (Försörjningsstöd). */
  readonly incomeSupport: ReadonlySet<string>;
  /** Referrers (Egen anmälan). */
  readonly selfReferral: ReadonlySet<string>;
  /** Education codes that say nothing of the level (Uppgift saknas). */
  readonly educationNotStated: ReadonlySet<string>;
};

/** Printed label of each code; a code without label is printed as itself. Two codes may share a label and are then summed. */
export type CodeBook = { readonly labels: ReadonlyMap<string, string>; readonly roles: CodeRoles };

export type InterventionRow = {
  readonly id: string;
  readonly name: string;
  /** Set for a sub-intervention, whose persons are all counted in its parent too. */
  readonly parentId: string | null;
};

export type CouncilRow = { readonly id: string; readonly name: string };

export type ParticipationRow = {
  readonly id: string;
  /** Equal for equal persons, meaningless in itself; null when persons cannot be matched (protected identity, anonymous). */
  readonly personKey: string | null;
  readonly interventionId: string;
  readonly sex: Sex;
  readonly municipality: string;
  readonly referrer: string;
  readonly referredOn: Day | null;
  readonly enrolledOn: Day;
  readonly exitedOn: Day | null;
  readonly exitReason: string | null;
  readonly education: string;
  /** Whole years on the day of enrolment; null without a full date of birth. */
  readonly ageAtEnrolment: number | null;
  readonly protectedIdentity: boolean;
  readonly consent: boolean;
  /** Counted only in its year of entry and in a section of its own. */
  readonly anonymous?: boolean;
};

export type IncomeOccasion = "enrolment" | "exit" | "oneYearFollowUp";

export type IncomeRow = {
  readonly participationId: string;
  readonly occasion: IncomeOccasion;
  readonly on: Day;
  readonly source: string;
};

export type ActivityRow = {
  readonly participationId: string;
  readonly name: string;
  readonly type: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
};

/** `count` may exceed 1: the figure is the sum of counts, not the number of rows. */
export type ConsultationRow = { readonly councilId: string; readonly on: Day; readonly count: number };

export type SurveyAnswerRow = {
  readonly round: string;
  readonly group: string;
  /** Printed name; null for board, managers and staff. */
  readonly intervention: string | null;
  readonly question: string;
  /** 1–7, null when not answered. */
  readonly answer: number | null;
};

/** Everything one association's figures rest on. */
export type CountingInput = {
  readonly codes: CodeBook;
  readonly interventions: readonly InterventionRow[];
  readonly councils: readonly CouncilRow[];
  readonly participations: readonly ParticipationRow[];
  readonly incomes: readonly IncomeRow[];
  readonly activities: readonly ActivityRow[];
  readonly consultations: readonly ConsultationRow[];
  readonly surveyAnswers: readonly SurveyAnswerRow[];
};
