import { describe, expect, it } from "vitest";
import type { KnownFigure } from "../figures/known-figure.ts";
import { figuresOf } from "../figures/known-figure.ts";
import type { ReportTable } from "../figures/report-table.ts";
import { compareFigures } from "./compare-figures.ts";

const contributions: ReportTable = {
  key: "medlemsavgifter",
  title: "Medlemsavgifter",
  note: "",
  columns: [
    { key: "medlem", label: "Medlem", kind: "text" },
    { key: "ar-1", label: "2018 (kronor)", kind: "kronor", year: 2018 },
    { key: "i-ar", label: "2019 (kronor)", kind: "kronor", year: 2019 },
  ],
  rows: [
    { key: "haninge-kommun", kind: "line", cells: ["Haninge kommun", 2_316_603_00n, 2_210_000_00n] },
    { key: "staten", kind: "line", cells: ["Arbetsförmedlingen", 4_347_422_00n, 5_594_000_00n] },
    { key: "summa", kind: "sum", cells: ["Summa", 18_064_868_00n, 16_416_000_00n] },
    {
      key: "forandring",
      kind: "line",
      cellKind: "percent",
      words: ["lägre", "högre", "minskar", "ökar"],
      cells: ["Förändring från året före (procent)", null, -5.535],
    },
  ],
};
const goals: ReportTable = {
  key: "maluppfyllelse",
  title: "Måluppfyllelse",
  note: "",
  columns: [
    { key: "insats", label: "Insats", kind: "text" },
    { key: "deltagare", label: "Deltagare", kind: "count" },
    { key: "andel", label: "Andel till arbete eller studier (procent)", kind: "percent" },
  ],
  rows: [{ key: "ung-i-nynas", kind: "line", cells: ["Ung i Nynäs", 134, 67] }],
};
const known: readonly KnownFigure[] = [...figuresOf([contributions, goals]).values()];
const kinds = (text: string) => compareFigures(text, known, 2019).map((fault) => fault.kind);
const meant = (text: string) => compareFigures(text, known, 2019).map((fault) => fault.known?.key);

describe("figures in running text", () => {
  it.each([
    ["the amount itself", "Avgiften är 18 064 868 kronor."],
    ["thin and hard spaces", "Avgiften är 18\u202f064\u202f868\u00a0kr."],
    ["rounded to millions", "Medlemmarna betalar 18 miljoner kronor."],
    ["rounded to a decimal", "Medlemmarna betalar 18,1 mnkr."],
    ["in thousands", "Staten ger 5 594 tkr."],
    ["a percentage rounded", "Medlemsavgiften är 5,5 procent lägre än 2018."],
    ["a percentage rounded to whole", "Avgiften är 6 procent lägre."],
    ["a count", "Ung i Nynäs hade 134 deltagare."],
    ["years, ages, days, paragraphs and acts", "Den 31 mars 2018, § 58, lag 2003:1210, 16–24 år."],
    ["an amount that no data knows", "Hyran är 123 456 kronor."],
    ["percentage points", "Andelen steg 3 procentenheter för Ung i Nynäs deltagare."],
  ])("lets be: %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("points out a digit that is another", () => {
    expect(meant("Arbetsförmedlingen gav 4 327 422 kronor.")).toEqual(["medlemsavgifter.staten.ar-1"]);
  });

  it("points out two digits that changed places", () => {
    expect(meant("Tillsammans 18 064 886 kronor.")).toEqual(["medlemsavgifter.summa.ar-1"]);
  });

  it("points out a rounding to the wrong figure", () => {
    expect(kinds("Medlemmarna betalar 18,3 miljoner kronor.")).toEqual(["disagrees"]);
  });

  it("points out what the sentence says of a row, though the value is far away", () => {
    expect(meant("Haninge kommun betalar 1 900 000 kronor i medlemsavgift 2019.")).toEqual([
      "medlemsavgifter.haninge-kommun.i-ar",
    ]);
    expect(meant("Ung i Nynäs hade 150 deltagare.")).toEqual(["maluppfyllelse.ung-i-nynas.deltagare"]);
  });

  it("points out a sentence kept from last year: ca 4 procent where the data gives 5,5", () => {
    expect(meant("Medlemsavgiften 2019 är ca 4 procent lägre jämfört med 2018.")).toEqual([
      "medlemsavgifter.forandring.i-ar",
    ]);
  });

  it("finds millions after kronor", () => {
    expect(kinds("Staten ger 5 594 000 miljoner kronor.")).toEqual(["unitSlip"]);
    expect(kinds("Staten ger 5 594 000 tkr.")).toEqual(["unitSlip"]);
    expect(kinds("Hyran är 123 456 miljoner kronor.")).toEqual(["unitSlip"]);
  });
});
