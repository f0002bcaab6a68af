/** The words that may stand in a column, each with the code or id that the accepted rows carry instead. */
export type CodeList<T = string> = ReadonlyMap<string, T>;

/** What the association knows and the files must agree with. */
export type ImportContext = {
  /** YYYY-MM-DD; nothing may be later. */
  readonly today: string;
  readonly interventions: CodeList;
  /** Known to surveys only, e.g. an intervention without registered participations. */
  readonly surveyInterventions: CodeList;
  readonly municipalities: CodeList;
  /** Statistical code (e.g. 0136) to the municipality's name: never read as the name, only suggested. */
  readonly municipalityCodes: ReadonlyMap<string, string>;
  readonly councils: CodeList;
  readonly referrers: CodeList;
  readonly exitReasons: CodeList;
  readonly educations: CodeList;
  readonly incomeSources: CodeList;
  readonly occasions: CodeList;
  readonly activityKinds: CodeList;
  /** The codes "woman" and "man" are compared with the personal number; any other code is not. */
  readonly sexes: CodeList;
  readonly consents: CodeList<boolean>;
  /** `deltagande_id` of what was imported before: other files may refer to these too. */
  readonly existingParticipationIds: ReadonlySet<string>;
  /** "convert" only when the user has confirmed that Excel's day numbers are to be read as dates. */
  readonly serialDates: "refuse" | "convert";
};
