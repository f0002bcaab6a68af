import { describe, expect, it } from "vitest";
import { checkVatPeriod } from "./check-vat-period.ts";
import type { VatPeriod } from "./vat-period.ts";
import { vatYear } from "./vat-year.ts";

const kr = (kronor: number) => BigInt(kronor) * 100n;
const period = (firstMonth: number, months: 1 | 3, more: Partial<VatPeriod> = {}): VatPeriod => ({
  ...{ id: `p${firstMonth}`, year: 2017, firstMonth, months, inputVat: kr(100), standardAmount: 0n },
  ...{ appliedOn: null, paidOn: null, paidAmount: null, note: "" },
  ...more,
});
const code = (one: VatPeriod, others: readonly VatPeriod[] = []) => {
  const checked = checkVatPeriod(one, others);
  return checked.ok ? "ok" : checked.refusal.code;
};
const log = (periods: readonly VatPeriod[], today: string, more = {}) =>
  vatYear(2017, { periods, statement: null, booked: null, ...more }, today);

describe("a period of compensation", () => {
  it.each([
    [period(10, 3), "ok"],
    [period(11, 3), "vat.overYearEnd"],
    [period(4, 3), "ok"],
    [period(3, 1), "vat.overlaps"],
    [period(2, 3), "vat.overlaps"],
    [period(1, 3, { year: 2018 }), "ok"],
  ])("beside January to March of 2017, case %#: it is $1", (one, expected) => {
    expect(code(one, [period(1, 3)])).toBe(expected);
  });

  it.each([
    [{ appliedOn: "2017-03-31" }, "vat.appliedBeforeEnd"],
    [{ appliedOn: "2017-04-01" }, "ok"],
    [{ paidOn: "2017-05-01", paidAmount: 1n }, "vat.paidWithoutApplication"],
    [{ appliedOn: "2017-05-02", paidOn: "2017-05-01", paidAmount: 1n }, "vat.paidBeforeApplied"],
    [{ appliedOn: "2017-04-02", paidOn: "2017-05-01" }, "vat.needsPaidAmount"],
    [{ appliedOn: "2017-04-02", paidAmount: 1n }, "vat.needsPaidDay"],
  ])("happens in its order, case %#: it is $1", (more, expected) => {
    expect(code(period(1, 3, more))).toBe(expected);
  });
});

describe("the log of a year", () => {
  it("warns half a year before the second year's end, and tells when it is too late", () => {
    const state = (today: string) => log([period(1, 3)], today).lines[0]?.state;
    expect(["2019-06-30", "2019-07-01", "2019-12-31", "2020-01-01"].map(state)).toEqual([
      "toApply",
      "closing",
      "closing",
      "late",
    ]);
  });

  it("names ended months that nobody has entered", () => {
    expect(log([period(1, 3), period(5, 1)], "2017-07-15").missingMonths).toEqual([4, 6]);
    expect(log([], "2018-01-01").missingMonths).toHaveLength(12);
  });

  it("asks for the yearly statement before the end of June", () => {
    const states = ["2017-12-31", "2018-01-01", "2018-06-30", "2018-07-01"].map(
      (today) => log([], today).statementState,
    );
    expect(states).toEqual(["notYet", "due", "due", "late"]);
    const statement = { year: 2017, sentOn: "2018-07-01", bookedAmount: 0n, note: "" };
    expect(log([], "2018-08-01", { statement }).statementState).toBe("sentLate");
    expect(log([], "2018-08-01", { statement: { ...statement, sentOn: "2018-06-30" } }).statementState).toBe(
      "sent",
    );
  });

  it("has outstanding what was not paid at the year's end, also of earlier years", () => {
    const paid = { appliedOn: "2017-04-10", paidAmount: kr(100) };
    const periods = [
      period(10, 3, { year: 2016, appliedOn: "2017-01-10" }),
      period(1, 3, { ...paid, paidOn: "2017-05-02" }),
      period(4, 3, { ...paid, appliedOn: "2017-07-10", paidOn: "2018-01-02", standardAmount: kr(7) }),
    ];
    const year = log(periods, "2018-02-01");
    expect(year.outstanding).toBe(kr(207));
    expect(year).toMatchObject({ claimed: kr(207), applied: kr(207), paid: kr(200) });
  });
});
