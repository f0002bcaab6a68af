import { describe, expect, it } from "vitest";
import type { SurveyAnswerRow } from "./input.ts";
import { countSurvey } from "./survey.ts";

const answers = (intervention: string | null, ...given: (number | null)[]): SurveyAnswerRow[] =>
  given.map((answer) => ({
    round: "2017 höst",
    group: "Deltagare",
    intervention,
    question: "Hjälpte stödet?",
    answer,
  }));

describe("survey figures", () => {
  it("pool interventions with ten respondents or more, and leave the others out", () => {
    const ten = answers("A", 5, 6, 7, 4, 1, 5, 5, 5, 5, null);
    const nine = answers("B", 7, 7, 7, 7, 7, 7, 7, 7, 7);
    expect(countSurvey([...ten, ...nine])["2017 höst"]?.Deltagare).toEqual({
      respondents: 10,
      reportedInsatser: { A: 10 },
      suppressedInsatser: { B: 9 },
      fewerThanThreshold: false,
      questions: { "Hjälpte stödet?": { answered: 9, positive: 7, positivePercent: 78 } },
    });
  });

  it("always report answers without intervention, with a flag when they are few", () => {
    const group = countSurvey(answers(null, 7, 7, 2))["2017 höst"]?.Deltagare;
    expect(group).toMatchObject({ respondents: 3, fewerThanThreshold: true });
  });
});
