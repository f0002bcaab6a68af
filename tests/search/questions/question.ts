/** What somebody types and what a good counsellor would answer: any of `expected` (slugs of entries) among the first three. */
export interface Question {
  readonly question: string;
  readonly expected: readonly string[];
  /** SCB's code of a municipality chosen as a filter. */
  readonly municipality?: string;
}

/** Entries that answer the same need, so that a question need not list them again. */
export const youthTeams = [
  ...["ungdomsteamet-i-haninge", "ung-i-nynas", "ung-i-tyreso"],
  ...["uppsokare", "insatser-for-unga-sodertalje", "motivation-for-yngre"],
];
export const councils = ["resursradet-haninge", "resursradet-nynashamn", "en-vag-in-tyreso"];
export const councilsAndAdvice = [...councils, "radgivande-teamet", "konsultation", "lotsteamet"];
export const mobilisation = ["mia", "mia-ostra-sodertorn", "mia-sodertalje", "mia-varna"];
export const workTraining = ["arbetstraning", "rehabarenan-torekallberget", "ambulerande-handledare"];
export const jobSupport = ["supported-employment", "gruppmodell-av-se", "se-vagen"];
export const rehabilitation = [
  "forrehabiliteringskurs",
  "rehabarenan-torekallberget",
  "samtal-med-kbt-konsult",
];
export const conversation = ["samtal-med-kbt-konsult", "motiverande-samtal", "case-management"];
export const personalSupport = ["case-management", "forrehabiliteringskurs", "lotsteamet"];
export const computers = ["datakurs", "oppoteket"];
export const newcomers = [
  ...["etableringscentrum", "halsoframjande-etablering", "samsprak", "kompis-sverige"],
  "vag-val-unga-nyanlanda",
];
