import type { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";

/** Rows without fault, with codes instead of words. Days are YYYY-MM-DD. `line` is the row's place in its file. */
export type ParticipationRow = {
  readonly line: number;
  readonly id: string;
  /** Number and names are null exactly when the identity is protected. */
  readonly number: PersonalIdentityNumber | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly sex: string;
  readonly municipality: string;
  readonly intervention: string;
  readonly referrer: string;
  readonly referredOn: string;
  readonly enrolledOn: string;
  readonly exitedOn: string | null;
  readonly exitReason: string | null;
  readonly education: string;
  readonly protectedIdentity: boolean;
  readonly consent: boolean;
};

export type IncomeRow = {
  readonly line: number;
  readonly participationId: string;
  readonly occasion: string;
  readonly notedOn: string;
  readonly source: string;
};

export type ActivityRow = {
  readonly line: number;
  readonly participationId: string;
  readonly name: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

export type ConsultationRow = {
  readonly line: number;
  readonly id: string;
  readonly council: string;
  readonly heldOn: string;
  readonly quantity: number;
};

/** `answer` is 1 to 7, null when not answered; `ordinal` counts the rows of one question within group and intervention from 1. */
export type SurveyAnswerRow = {
  readonly line: number;
  readonly round: string;
  readonly group: string;
  readonly intervention: string | null;
  readonly question: string;
  readonly ordinal: number;
  readonly answer: number | null;
};

export type ImportRows = {
  readonly participations: readonly ParticipationRow[];
  readonly incomes: readonly IncomeRow[];
  readonly activities: readonly ActivityRow[];
  readonly consultations: readonly ConsultationRow[];
  readonly answers: readonly SurveyAnswerRow[];
};

/** The same while they are being gathered. */
export type GatheredRows = {
  participations: ParticipationRow[];
  incomes: IncomeRow[];
  activities: ActivityRow[];
  consultations: ConsultationRow[];
  answers: SurveyAnswerRow[];
};
