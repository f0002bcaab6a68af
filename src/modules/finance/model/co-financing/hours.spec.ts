import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { accepted } from "../../../../../tests/support/world.ts";
import { checkHours } from "./check-hours.ts";
import { faultOfSign } from "./employee-sign.ts";
import type { HoursContent, HoursEntry } from "./hours.ts";
import { costOf, parseHours } from "./hours.ts";
import { activityMinutes, costInKind, employeeYears } from "./hours-sums.ts";
import { readHoursTable } from "./hours-table.ts";
import type { Programme } from "./project.ts";

const today = Temporal.PlainDate.from("2022-06-01");
const content: HoursContent = {
  ...{ employee: "E17", workedOn: "2022-03-01", activity: "1", minutes: 480 },
  ...{ paidBy: "project", unitCost: 40_000n, organisation: "" },
};
const entry = (change: Partial<HoursEntry>): HoursEntry => ({
  ...content,
  id: "x",
  projectId: "p",
  ...change,
});
const activities = [{ code: "1", name: "Stöd till deltagare" }];

function faults(programme: Programme, added: readonly HoursContent[], kept: readonly HoursEntry[] = []) {
  const project = { id: "p", programme, startsOn: "2015-01-01", endsOn: "2027-12-31" };
  return checkHours(added, { project, activities, kept }).map((fault) => fault?.code ?? null);
}

/** Eight hours a day on as many days of the year, in another project. */
const worked = (days: number, year: number) =>
  Array.from({ length: days }, (_, at) =>
    entry({
      projectId: "other",
      workedOn: Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: at }).toString(),
    }),
  );

describe("limits of worked time", () => {
  it("stop more than 13 hours a day for 2021–27, also across projects and with the same file's rows", () => {
    const day = (minutes: number) => ({ ...content, minutes });
    expect(faults("esf2021", [day(780)])).toEqual([null]);
    expect(faults("esf2021", [day(781)])).toEqual(["hours.dayLimit"]);
    expect(faults("esf2021", [day(301)], [entry({ projectId: "other" })])).toEqual(["hours.dayLimit"]);
    const own = [day(480), { ...day(301), paidBy: "publicInKind" as const }];
    expect(faults("esf2021", own)).toEqual([null, "hours.dayLimit"]);
    expect(faults("esf2014", [day(800)])).toEqual([null]);
  });

  it("stop more than 1 720 hours a year for 2021–27", () => {
    const last = { ...content, workedOn: "2022-12-30" };
    expect(faults("esf2021", [last], worked(214, 2022))).toEqual([null]);
    expect(faults("esf2021", [last], worked(215, 2022))).toEqual(["hours.yearLimit"]);
    expect(faults("esf2021", [last], worked(215, 2021))).toEqual([null]);
  });

  it("stop more than 1 662 hours a year for 2014–20, and none for other funders", () => {
    const last = { ...content, workedOn: "2017-12-30", minutes: 361 };
    expect(faults("esf2014", [last], worked(207, 2017))).toEqual(["hours.yearLimit"]);
    expect(faults("esf2014", [{ ...last, minutes: 360 }], worked(207, 2017))).toEqual([null]);
    expect(faults("other", [last], worked(300, 2017))).toEqual([null]);
  });

  it("count a sign as the same in capitals and small letters", () => {
    expect(
      faults("esf2021", [{ ...content, minutes: 301 }], [entry({ employee: "e17", projectId: "o" })]),
    ).toEqual(["hours.dayLimit"]);
  });

  it.each([
    ["hours.unknownActivity", { activity: "9" }],
    ["hours.outsideProject", { workedOn: "2028-01-01" }],
    ["hours.outsideProject", { workedOn: "2014-12-31" }],
    ["hours.notSign", { employee: "Alva" }],
  ])("come after what is wrong with the row itself: %s", (code, change) => {
    expect(faults("esf2021", [{ ...content, ...change }])).toEqual([code]);
  });

  it("tell of a row that is there already, so that a file read in twice changes nothing", () => {
    expect(faults("esf2021", [content], [entry({})])).toEqual(["hours.twice"]);
    expect(
      faults("esf2021", [
        { ...content, minutes: 60 },
        { ...content, minutes: 60 },
      ]),
    ).toEqual([null, "hours.twice"]);
  });
});

describe("an employee's sign", () => {
  it.each(["E17", "104", "hab-2", "1042A"])("can be %s", (sign) => expect(faultOfSign(sign)).toBeNull());
  it.each(["Alva", "Alva Provsson", "", " ", "a".repeat(41), "E17;"])("cannot be %s", (text) => {
    expect(faultOfSign(text)).toBe("hours.notSign");
  });
  it.each(["189001019802", "18900101-9802", "900101-9802", "9001019802", "900101 9802", "900101+9802"])(
    "is never a personal number, as %s could be",
    (text) => expect(faultOfSign(text)).toBe("hours.personalNumber"),
  );
});

describe("a table of hours", () => {
  it.each([
    ["7,5", 450],
    ["7.5", 450],
    ["7:30", 450],
    ["8 h", 480],
    ["24", 1440],
    ["0", null],
    ["24,5", null],
    ["åtta", null],
    ["-2", null],
  ])("reads %s", (text, minutes) => expect(parseHours(text)).toBe(minutes));

  const header = [
    "Anställd",
    "Datum",
    "Aktivitet",
    "Timmar",
    "Betalas av",
    "Kronor per timme",
    "Organisation",
  ];

  it("is read by its headings, row by row", () => {
    const records = [
      { line: 2, cells: ["E17", "2022-03-01", "1", "7,5", "Offentlig", "412,50", "Haninge kommun"] },
      { line: 3, cells: ["", "", "", ""] },
      { line: 4, cells: ["E17", "snart", "1", "8"] },
      { line: 5, cells: ["E17", "2022-03-02", "1", "många"] },
      { line: 6, cells: ["E17", "2022-03-02", "1", "8", "staten"] },
      { line: 7, cells: ["E17", "2022-03-02", "1", "8", "", "-4"] },
    ];
    const rows = accepted(readHoursTable({ header, records }, today));
    expect(rows[0]?.read).toMatchObject({
      ok: true,
      value: { minutes: 450, paidBy: "publicInKind", unitCost: 41_250n, organisation: "Haninge kommun" },
    });
    const codes = rows.slice(1).map(({ line, read }) => [line, read.ok ? "" : read.fault.code]);
    expect(codes).toEqual([
      [4, "hours.badDay"],
      [5, "hours.badHours"],
      [6, "hours.badPayer"],
      [7, "hours.badUnitCost"],
    ]);
  });

  it("says which columns it lacks", () => {
    expect(readHoursTable({ header: ["Anställd", "Timmar"], records: [] }, today)).toEqual({
      ok: false,
      refusal: { code: "hours.missingColumns", missing: ["datum", "aktivitet"] },
    });
  });
});

describe("sums of hours", () => {
  const entries = [
    entry({ minutes: 90 }),
    entry({ minutes: 60, workedOn: "2022-04-01", paidBy: "publicInKind" }),
    entry({ minutes: 60, workedOn: "2021-04-01", activity: "2" }),
  ];
  it("are by employee and month", () => {
    const [only] = employeeYears(entries, 2022);
    expect(only).toMatchObject({ employee: "E17", minutes: 150, cost: 100_000n });
    expect(only?.months[2]).toEqual({ month: 3, minutes: 90, cost: 60_000n });
  });
  it("are by activity, and in kind by year", () => {
    expect([...activityMinutes(entries)]).toEqual([
      ["1", 150],
      ["2", 60],
    ]);
    expect(costInKind(entries, 2022)).toBe(40_000n);
    expect(costOf({ minutes: 1, unitCost: 100n })).toBe(1n);
  });
});
