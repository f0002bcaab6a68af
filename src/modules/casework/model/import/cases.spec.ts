import { describe, expect, it } from "vitest";
import {
  csv,
  DELTAGARE_HEADER,
  sampleContext,
  sourceFile,
} from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";

const GOOD =
  "D1;199003212397;Nils;Ek;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;nej;ja";

async function found(...lines: readonly string[]) {
  const { findings } = checkImport([await csv("deltagare.csv", DELTAGARE_HEADER, ...lines)], sampleContext());
  return findings.map((finding) => [finding.line, finding.column, finding.kind]);
}

async function foundIn(name: string, ...lines: readonly string[]) {
  const { findings } = checkImport([await csv(name, ...lines)], sampleContext());
  return findings.map((finding) => [finding.line, finding.column, finding.kind]);
}

describe("one slip gives one finding", () => {
  it("a faulty day is not compared with another", async () => {
    expect(await found(GOOD.replace("2017-01-02;;", "2017-02-30;2016-01-01;Arbete"))).toEqual([
      [2, "inskriven", "omöjligt-datum"],
    ]);
    expect(await found(GOOD.replace("2017-01-02;;", "2017-01-02;2099-01-01;Arbete"))).toEqual([
      [2, "avslutad", "datum-i-framtiden"],
    ]);
  });

  it("a faulty number is not compared with the sex", async () => {
    expect(await found(GOOD.replace("199003212397", "199003212390").replace("man", "kvinna"))).toEqual([
      [2, "personnummer", "ogiltig-kontrollsiffra"],
    ]);
  });

  it("a row that has lost or won a field is not read", async () => {
    expect(await found(GOOD.replace("Nils;Ek", "Nils Ek"))).toEqual([[2, null, "fel-antal-kolumner"]]);
    expect(await found(GOOD.replace("Nils", "Nils;Olof"))).toEqual([[2, null, "fel-antal-kolumner"]]);
  });
});

describe("several slips give a finding each", () => {
  it("in one row", async () => {
    expect(await found(GOOD.replace("man;Haninge", "x;y").replace("2017-01-02", "17-01-02"))).toEqual([
      [2, "kön", "okänt-kön"],
      [2, "kommun", "okänd-kommun"],
      [2, "inskriven", "annat-datumformat"],
    ]);
  });
});

describe("what is not a fault", () => {
  it("a hyphen within twelve digits, a missing last line end, empty cells left out at the end", async () => {
    expect(await found(GOOD.replace("199003212397", "19900321-2397"))).toEqual([]);
    const bytes = Buffer.from(`${DELTAGARE_HEADER}\n${GOOD}`);
    expect(checkImport([await sourceFile("deltagare.csv", bytes)], sampleContext()).findings).toEqual([]);
    const context = sampleContext({ existingParticipationIds: new Set(["D1"]) });
    const file = await csv(
      "aktiviteter.csv",
      "deltagande_id;aktivitet;typ;start;slut",
      "D1;Praktik;förberedande;2017-01-01",
    );
    expect(checkImport([file], context).rows.activities).toMatchObject([{ endsOn: null }]);
  });
});

it("tells the second row of a consultation from the first", async () => {
  const header = "konsultation_id;råd;datum;antal";
  const row = "K1;Resursrådet Haninge;2017-01-01;2";
  expect(await foundIn("konsultationer.csv", header, row, row)).toEqual([
    [3, "konsultation_id", "dubblett-konsultation_id"],
  ]);
});

it("numbers the answers to a question, so that the same file can be recognised", async () => {
  const row = "2017;Deltagare;Case Manager;Får du stöd?;";
  const file = await csv(
    "enkatsvar.csv",
    "mätning;grupp;insats;fråga;svar",
    `${row}5`,
    row,
    row.replace("Case Manager", ""),
  );
  const { rows } = checkImport([file], sampleContext());
  expect(rows.answers.map((answer) => [answer.ordinal, answer.answer, answer.intervention])).toEqual([
    [1, 5, "Case Manager"],
    [2, null, "Case Manager"],
    [1, null, null],
  ]);
});

it("tells of a file that cannot be read at all", async () => {
  const file = await sourceFile("deltagare.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 9));
  expect(checkImport([file], sampleContext()).findings).toMatchObject([
    { line: null, kind: "oläsbar-fil", severity: "reject" },
  ]);
});
