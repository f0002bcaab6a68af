import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countYear } from "./count-years.ts";
import { meanMonths } from "./rounding.ts";
import { addTotals, NOTHING, yearTotals } from "./year-totals.ts";

describe("additive totals", () => {
  it("sum over interventions to the association's own figures", () => {
    const input = readCountingInput(SAMPLE_FOLDER, { "MIA Östra Södertörn": "Resursråden" });
    const sum = addTotals(...yearTotals(input, 2017).values());
    const all = countYear(input, 2017).totals["2017"]?.allInsatser;
    expect(sum).toMatchObject({
      participants: all?.participants,
      new: all?.new,
      exited: all?.exited,
      registrationErrors: all?.registrationErrors,
      ongoingAtYearEnd: all?.ongoingAtYearEnd,
      toWork: all?.toWork,
      toStudies: all?.toStudies,
      participantsWomen: all?.sex.participants.women,
      toWorkOrStudiesMen: all?.sex.toWorkOrStudies.men,
    });
    expect(meanMonths(sum.enrolmentDays, sum.exited, 3)).toBe(all?.meanEnrolmentMonthsExact);
    expect(addTotals()).toEqual(NOTHING);
  });
});
