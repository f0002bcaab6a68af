/** A count and its share; the base is named by the definition of the figure it stands under. */
export type Share = { count: number; percent: number | null };
export type Shares = Record<string, Share>;

export type SexFigures = {
  women: number;
  men: number;
  notStated: number;
  percentOfAll: { women: number | null; men: number | null; notStated: number | null };
  percentOfStated: { women: number | null; men: number | null };
};

export type EducationFigures = { stated: number; percentStated: number | null; levels: Shares };

export type UniqueFigures = { persons: number; rowsWithoutNumber: number };

/** The figures of one set of participations (an intervention or a total) in one period. Labels with the count 0 are left out. */
export type SetFigures = {
  participants: number;
  participantsExclErrors: number;
  new: number;
  exited: number;
  registrationErrors: number;
  ongoingAtYearEnd: number;
  toWork: number;
  toStudies: number;
  toWorkOrStudies: number;
  workOrStudiesPercent: number | null;
  workPercent: number | null;
  studiesPercent: number | null;
  exitReasons: Shares;
  meanEnrolmentMonths: number | null;
  meanEnrolmentMonthsExact: number | null;
  sex: { participants: SexFigures; new: SexFigures; exited: SexFigures; toWorkOrStudies: SexFigures };
  ageAtEnrolment: { known: number; unknown: number; groups: Shares; aged30to55: Share };
  municipality: Shares;
  referrers: Shares;
  referrersByMunicipality: Record<string, Record<string, number>>;
  education: { new: EducationFigures; participants: EducationFigures };
  consent: Record<string, number>;
  protectedIdentity: number;
  unique: { participants: UniqueFigures; new: UniqueFigures };
};

/** What a board reads first; participants and new leave sub-interventions out, exits and results include them. */
export type Headline = {
  participants: number;
  new: number;
  exited: number;
  toWorkOrStudies: number;
  toWorkOrStudiesWomen: number;
  toWorkOrStudiesMen: number;
  workOrStudiesPercent: number | null;
};

export type TotalFigures = { headline: Headline; exclSubInsatser: SetFigures; allInsatser: SetFigures };

export type InsatsFigures = {
  allYears: { participations: number; unique: UniqueFigures };
  years: Record<string, SetFigures>;
};

export type SubInsatsFigures = {
  parent: string;
  years: Record<string, { persons: number; alsoInParent: number }>;
};

export type SourceFigures = {
  atEnrolment: number;
  atExit: number;
  oneYearAfterEnrolment: number;
  change: number;
};

export type FollowUpFigures = {
  followedUp: number;
  withTwoOrMoreSourcesAtEnrolment: number;
  startedWorkOrStudies: number;
  sources: Record<string, SourceFigures>;
  startedWorkOrStudiesPercent: number | null;
  incomeSupportDecreasePercent: number | null;
};

export type IncomeYear = {
  followUp: Record<string, FollowUpFigures>;
  offIncomeSupport: { total: number; byInsats: Record<string, number> };
};

export type ActivityFigures = { participants: number; rows: number; items: Record<string, number> };
/** Intervention → type of activity → figures. */
export type ActivityYear = Record<string, Record<string, ActivityFigures>>;

export type ConsultationYear = { total: number; rows: number; byCouncil: Record<string, number> };

export type QuestionFigures = { answered: number; positive: number; positivePercent: number | null };
export type SurveyGroup = {
  respondents: number;
  reportedInsatser: Record<string, number>;
  suppressedInsatser: Record<string, number>;
  fewerThanThreshold: boolean;
  questions: Record<string, QuestionFigures>;
};
/** Round → group → figures. */
export type SurveyFigures = Record<string, Record<string, SurveyGroup>>;

export type AnonymousYear = {
  total: number;
  women: number;
  men: number;
  notStated: number;
  byInsats: Record<string, number>;
};

/** Number of rows that the figures rest on. */
export type FileRows = Record<
  "deltagare" | "forsorjning" | "aktiviteter" | "konsultationer" | "enkatsvar",
  number
>;

/** The whole printed structure; keys are the reference format's own, kept as they are for exchange. */
export type Figures = {
  schemaVersion: 1;
  definitions: Readonly<Record<string, string>>;
  files: FileRows;
  years: number[];
  insatser: Record<string, InsatsFigures>;
  totals: Record<string, TotalFigures>;
  subInsatser: Record<string, SubInsatsFigures>;
  uniquePersons: UniqueFigures;
  income: { orphanRows: number; years: Record<string, IncomeYear> };
  activities: Record<string, ActivityYear>;
  consultations: Record<string, ConsultationYear>;
  survey: SurveyFigures;
  /** Only there when the input has anonymous participations. */
  anonymous?: Record<string, AnonymousYear>;
};
