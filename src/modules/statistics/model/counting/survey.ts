import type { QuestionFigures, SurveyFigures, SurveyGroup } from "./figures.ts";
import type { SurveyAnswerRow } from "./input.ts";
import { percentOf } from "./rounding.ts";
import { add, at } from "./tally.ts";

/** An intervention with fewer respondents in a group is left out of the pooled figures, so that nobody's answer shows. */
export const SURVEY_THRESHOLD = 10;

/** Scale 1–7; till stor del, till mycket stor del and helt och hållet are positive. */
const POSITIVE_FROM = 5;

/** Pooled figures by round and group. Rounds are named, not dated: choose them in the rows. */
export function countSurvey(
  answers: readonly SurveyAnswerRow[],
  threshold = SURVEY_THRESHOLD,
): SurveyFigures {
  const rounds = new Map<string, Map<string, SurveyAnswerRow[]>>();
  for (const row of answers)
    at(
      at(rounds, row.round, () => new Map()),
      row.group,
      () => [] as SurveyAnswerRow[],
    ).push(row);
  const result: SurveyFigures = {};
  for (const [round, groups] of rounds)
    result[round] = Object.fromEntries(
      [...groups].map(([group, rows]) => [group, countGroup(rows, threshold)]),
    );
  return result;
}

function countGroup(rows: readonly SurveyAnswerRow[], threshold: number): SurveyGroup {
  const reported: Record<string, number> = {};
  const suppressed: Record<string, number> = {};
  let respondents = 0;
  for (const [intervention, count] of respondentsByIntervention(rows)) {
    if (intervention !== null && count < threshold) suppressed[intervention] = count;
    else {
      if (intervention !== null) reported[intervention] = count;
      respondents += count;
    }
  }
  const pooled = rows.filter((row) => row.intervention === null || row.intervention in reported);
  return {
    respondents,
    reportedInsatser: reported,
    suppressedInsatser: suppressed,
    fewerThanThreshold: respondents < threshold,
    questions: countQuestions(pooled),
  };
}

/** One row per respondent and question; the question that most were asked gives the number of respondents. */
function respondentsByIntervention(rows: readonly SurveyAnswerRow[]): Map<string | null, number> {
  const asked = new Map<string | null, Map<string, number>>();
  for (const row of rows)
    add(
      at(asked, row.intervention, () => new Map<string, number>()),
      row.question,
    );
  return new Map([...asked].map(([intervention, counts]) => [intervention, Math.max(...counts.values())]));
}

function countQuestions(rows: readonly SurveyAnswerRow[]): Record<string, QuestionFigures> {
  const questions = new Map<string, QuestionFigures>();
  for (const row of rows) {
    const figures = at(questions, row.question, () => ({ answered: 0, positive: 0, positivePercent: null }));
    if (row.answer === null) continue;
    figures.answered++;
    if (row.answer >= POSITIVE_FROM) figures.positive++;
  }
  for (const figures of questions.values())
    figures.positivePercent = percentOf(figures.positive, figures.answered);
  return Object.fromEntries(questions);
}
