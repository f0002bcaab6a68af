import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import Personnummer from "personnummer";
import { describe, expect, it } from "vitest";
import { PersonalIdentityNumber } from "./personal-identity-number.ts";

const TODAY = { year: 2026, month: 11, day: 22 };

// All numbers here are from Skatteverket's test series and belong to no one.
const MAN = "199003212397";
const WOMAN_COORDINATION = "199401622395";

function parsed(written: string, today = TODAY): PersonalIdentityNumber {
  const outcome = PersonalIdentityNumber.parse(written, today);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} for a number that should be right`);
  return outcome.value;
}

function faultOf(written: string): unknown {
  const outcome = PersonalIdentityNumber.parse(written, TODAY);
  return outcome.ok ? null : outcome.refusal;
}

function sampleNumbers(): string[] {
  const text = readFileSync(
    new URL("../../../tests/fixtures/sample-a/deltagare.csv", import.meta.url),
    "utf8",
  );
  const cells = text.split("\r\n").slice(1, -1);
  return [...new Set(cells.map((line) => line.split(";")[1] ?? "").filter((number) => number !== ""))];
}

describe("written forms", () => {
  it.each(["199003212397", "19900321-2397", "900321-2397", "9003212397", " 900321 2397 ", "19900321–2397"])(
    "reads %s",
    (written) => {
      expect(parsed(written).reveal()).toBe(MAN);
    },
  );

  it("reads + as a person who has turned a hundred", () => {
    expect(parsed("900118+9811").reveal()).toBe("189001189811");
  });

  it("never lets ten digits mean someone who is not born yet", () => {
    expect(parsed("050101-2397", { year: 2026, month: 1, day: 1 }).bornOn.year).toBe(2005);
    expect(parsed("900321-2397", { year: 2090, month: 3, day: 20 }).bornOn.year).toBe(1990);
    expect(parsed("900321-2397", { year: 2090, month: 3, day: 21 }).bornOn.year).toBe(2090);
  });
});

describe("faults", () => {
  it.each([
    ["", { code: "missing" }],
    ["   ", { code: "missing" }],
    ["TF001234-5678", { code: "not-a-number" }],
    ["1,99003E+11", { code: "not-a-number" }],
    ["19950928238", { code: "wrong-length", digits: 11 }],
    ["9003-212397", { code: "not-a-number" }],
    ["199013322384", { code: "impossible-date" }],
    ["199502302392", { code: "impossible-date" }],
    ["199003062390", { code: "wrong-check-digit" }],
  ])("refuses %j", (written, fault) => {
    expect(faultOf(written)).toEqual(fault);
  });

  it("wants twelve digits where a file or register is read", () => {
    expect(PersonalIdentityNumber.fromTwelveDigits("9003212397")).toMatchObject({
      refusal: { code: "wrong-length", digits: 10 },
    });
    expect(PersonalIdentityNumber.fromTwelveDigits(MAN).ok).toBe(true);
  });

  it("refuses a coordination number whose day or month is left open", () => {
    expect(faultOf("199400622395")).toEqual({ code: "impossible-date" });
    expect(faultOf("199401602395")).toEqual({ code: "impossible-date" });
    expect(faultOf("199402912395")).toEqual({ code: "impossible-date" });
  });
});

describe("what the number tells", () => {
  it("knows sex and day of birth, also of a coordination number", () => {
    expect(parsed(MAN)).toMatchObject({ sex: "man", isCoordinationNumber: false });
    const coordination = parsed(WOMAN_COORDINATION);
    expect(coordination.isCoordinationNumber).toBe(true);
    expect(coordination.bornOn).toEqual({ year: 1994, month: 1, day: 2 });
  });

  it("counts age in whole years on a day", () => {
    const number = parsed(MAN);
    expect(number.ageOn({ year: 2017, month: 3, day: 20 })).toBe(26);
    expect(number.ageOn({ year: 2017, month: 3, day: 21 })).toBe(27);
  });

  it("is equal to the same number in another form", () => {
    expect(parsed("900321-2397").equals(parsed(MAN))).toBe(true);
    expect(parsed(WOMAN_COORDINATION).equals(parsed(MAN))).toBe(false);
  });
});

describe("secrecy", () => {
  it("prints masked in text, JSON, templates and the debugger", () => {
    const number = parsed(MAN);
    expect(String(number)).toBe("19900321-••••");
    expect(`${number}`).toBe("19900321-••••");
    expect(JSON.stringify({ number })).toBe('{"number":"19900321-••••"}');
    for (const shown of [
      inspect({ number }),
      inspect(number, { showHidden: true, depth: 9 }),
      Object.values(number),
    ]) {
      expect(String(shown)).not.toContain("2397");
    }
  });
});

it("agrees with the published library on every number of the sample and on each with one digit changed", () => {
  const numbers = sampleNumbers();
  expect(numbers.length).toBeGreaterThan(3000);
  for (const [index, number] of numbers.entries()) {
    expect(PersonalIdentityNumber.fromTwelveDigits(number).ok).toBe(true);
    const at = 2 + (index % 10);
    const changed = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
    expect([changed, PersonalIdentityNumber.fromTwelveDigits(changed).ok]).toEqual([
      changed,
      Personnummer.valid(changed),
    ]);
  }
});
