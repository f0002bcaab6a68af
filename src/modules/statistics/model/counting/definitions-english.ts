/** The definitions that go out with every export, in the exchange format's own words; users read `definitions.ts`. */
export const DEFINITIONS = {
  participation: "one row of deltagare.csv; a person may have several; insatser are counted separately",
  participants:
    "active in year Y: inskriven <= 31 Dec Y and (avslutad empty or avslutad >= 1 Jan Y); Felregistrering is included",
  participantsExclErrors: "participants without the rows whose avslutsorsak is Felregistrering",
  new: "inskriven within Y",
  exited: "avslutad within Y and avslutsorsak is not Felregistrering",
  registrationErrors: "avslutad within Y and avslutsorsak = Felregistrering",
  ongoingAtYearEnd: "inskriven <= 31 Dec Y and (avslutad empty or avslutad > 31 Dec Y)",
  toWork: "exited with avslutsorsak = Arbete",
  toStudies: "exited with avslutsorsak = Studier",
  workOrStudiesPercent: "100 * (toWork + toStudies) / exited, rounded half up to a whole percent",
  percent: "every percent is rounded half up to a whole number; null when the base is 0",
  sexPercentOfAll: "share of all rows in the set, with ej uppgivet as a category of its own",
  sexPercentOfStated: "share of the rows with kvinna or man",
  meanEnrolmentMonths:
    "mean over exited of (avslutad - inskriven) in days / 30.4375; also rounded half up to whole months",
  age: "whole years on the day of inskriven, from personnummer (samordningsnummer: day - 60); groups 16-24, 25-49, 50-64; rows without number are unknown and outside the base; set = new in Y",
  education:
    "percentStated = rows other than Uppgift saknas of all rows in the set; levels in percent of those stated; for new in Y and for participants in Y",
  referrers: "remittent of the rows new in Y, in total and by kommun; percent of all new",
  municipality: "kommun of the rows new in Y; percent of all new",
  uniquePersons:
    "distinct personnummer; rows without number (protected identity) cannot be matched and are given apart",
  consent: "participants in Y by samtycke",
  sums: "participants and new: all insatser except sub-insatser (a sub-insats has only persons who are also counted in its parent); exited and work/studies: all insatser, each participation on its own",
  subInsatser:
    "a sub-insats has a parent insats, in which its persons are also counted (verified against the persons in the file)",
  incomeFollowUp:
    "participations with a row ettårsuppföljning dated in Y: number of rows per source at inskrivning, avslut and ettårsuppföljning; change = ettårsuppföljning - inskrivning; a person with two sources is counted in both",
  startedWorkOrStudies: "of the followed up: Lön/CSN at ettårsuppföljning and not at inskrivning",
  offIncomeSupport:
    "exited in Y (all insatser), Försörjningsstöd at inskrivning, at least one row at avslut and none of them Försörjningsstöd",
  activities:
    "rows of aktiviteter.csv with start <= 31 Dec Y and (slut empty or slut >= 1 Jan Y); participants = distinct deltagande_id",
  consultations: "sum of antal (not the number of rows) by year of datum",
  surveyRespondents:
    "number of rows of a question within a group and insats (one row per respondent and question; an unanswered question has an empty svar)",
  surveyPositive:
    "scale 1-7; positive = 5, 6 or 7; percent of those who answered the question, rounded half up",
  surveyThreshold:
    "an insats with fewer than 10 respondents in a group is left out of the pooled figures; rows without insats (board, managers, staff) are always reported, with a flag when fewer than 10",
} as const satisfies Readonly<Record<string, string>>;
