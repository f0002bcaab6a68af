import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countYear } from "../counting/count-years.ts";
import type { Compared } from "./corrections.ts";
import { corrections } from "./corrections.ts";

const before = countYear(readCountingInput(SAMPLE_FOLDER, { "MIA Östra Södertörn": "Resursråden" }), 2017);
const interventions = Object.keys(before.insatser);

type Change = Readonly<Record<string, number>>;

/** The year with some counts of an intervention, and of the association, moved by the same number. */
function moved(of: string, changes: Change): Compared {
  const after = structuredClone(before);
  const own: Record<string, unknown> | undefined = after.insatser[of]?.years["2017"];
  const total: Record<string, unknown> | undefined = after.totals["2017"]?.allInsatser;
  for (const [key, by] of Object.entries(changes))
    for (const set of [own, total]) if (set !== undefined) set[key] = Number(set[key]) + by;
  return { year: 2017, before, after, interventions, parts: new Set(["MIA Östra Södertörn"]), threshold: 5 };
}

describe("corrections of a closed year", () => {
  it("are none when nothing has changed", () => {
    expect(corrections(moved("Ung i Nynäs", {}))).toEqual([]);
  });

  it("give numbers when all differences are large enough", () => {
    const [first] = corrections(moved("Ung i Nynäs", { toWork: -7 }));
    expect(first).toMatchObject({
      of: "Ung i Nynäs",
      figure: "toWork",
      before: 42,
      after: 35,
      difference: -7,
    });
  });

  it("hide all numbers when one of them is small", () => {
    const found = corrections(moved("Ung i Nynäs", { toWork: -7, toStudies: 1 }));
    expect(found.map(({ difference }) => difference)).toEqual([null, null, null, null]);
  });

  it("hide numbers that tell a small difference without printing it", () => {
    const found = corrections(moved("Ung i Nynäs", { exited: 9, toWork: 8 }));
    expect(found.every(({ after, difference }) => after === null && difference === null)).toBe(true);
  });

  it("are whole for whoever sees whole figures", () => {
    const found = corrections({ ...moved("Ung i Nynäs", { toStudies: 1 }), threshold: null });
    expect(found.map(({ difference }) => difference)).toEqual([1, 1]);
  });

  it("compare nothing that was or is hidden", () => {
    const compared = moved("Ung i Nynäs", { toWork: -7 });
    const after = structuredClone(compared.after);
    const set: Record<string, unknown> | undefined = after.insatser["Ung i Nynäs"]?.years["2017"];
    if (set !== undefined) Object.assign(set, { toWork: null });
    expect(corrections({ ...compared, after }).map(({ of }) => of)).toEqual(["förbundet"]);
  });
});
