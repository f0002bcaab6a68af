import { describe, expect, it } from "vitest";
import { dateInName } from "./date-in-name.ts";
import { changeWords, draftText } from "./draft-text.ts";
import { findWarnings } from "./find-warnings.ts";

const members = [
  { id: "h", name: "Haninge kommun", amount: 221_000_000n },
  { id: "t", name: "Tyresö kommun", amount: 118_800_000n },
];

describe("the text of a dispatch", () => {
  it("takes the change from the two years' amounts", () => {
    expect(changeWords(-55n, 2019)).toBe(", 5,5 procent lägre än 2018");
    expect(changeWords(100n, 2019)).toBe(", 10,0 procent högre än 2018");
    expect(changeWords(0n, 2019)).toBe(", oförändrat från 2018");
    expect(changeWords(null, 2019)).toBe("");
  });

  it("says who pays what, and when it was decided", () => {
    const { subject, body } = draftText({
      ...{ association: "Förbundet", year: 2019, decidedOn: "2018-11-21", reference: "§ 58", members },
      ...{ total: 339_800_000n, changeInTenths: null },
    });
    expect(subject).toBe("Beslut om budget och medlemsavgifter för 2019 – Förbundet");
    expect(body).toContain("den 21 november 2018 (§ 58)");
    expect(body).toContain("Haninge kommun: 2\u202F210\u202F000 kronor");
  });
});

describe("before a dispatch is sent", () => {
  const content = {
    ...{ year: 2019, subject: "Beslut", decidedOn: "2018-11-21", reference: "§ 58" },
    body: "Haninge kommun: 2 210 000 kronor. Tyresö kommun: 1 118 000 kronor.",
  };

  it("a file dated before the decision, a member left out and an amount gone astray are pointed out", () => {
    const file = { name: "Mål_budget_181003.pdf", datedOn: dateInName("Mål_budget_181003.pdf") };
    expect(findWarnings(content, [file], members, new Set(["h"]))).toEqual([
      { code: "attachmentOlderThanDecision", name: file.name, datedOn: "2018-10-03" },
      { code: "memberWithoutAddress", member: "Tyresö kommun" },
      { code: "amountMissingInText", member: "Tyresö kommun", amount: "1\u202F188\u202F000" },
    ]);
    expect(findWarnings(content, [], [], new Set())).toEqual([{ code: "noAttachment" }]);
  });

  it.each([
    ["Beslut_budget_181121.pdf", "2018-11-21"],
    ["plan 2018-10-03 v2.pdf", "2018-10-03"],
    ["20190230.pdf", null],
    ["plan 2019.pdf", null],
    ["dnr 123456789.pdf", null],
  ])("the day in the name of %s is %s", (name, day) => {
    expect(dateInName(name)).toBe(day);
  });
});
