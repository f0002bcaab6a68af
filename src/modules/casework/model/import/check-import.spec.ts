import { describe, expect, it } from "vitest";
import { fixture, folder, sampleContext } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import type { Finding } from "./finding.ts";

type ManifestRow = {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly value: string | null;
  readonly expected: "reject" | "warn" | "accept" | "accept-or-reject";
};

const manifest = (JSON.parse(fixture("sample-a-bad", "errors.json").toString()) as { errors: ManifestRow[] })
  .errors;
const FOLDERS = [...new Set(manifest.map((row) => row.file.split("/")[0] ?? ""))];

/** Encoding and separator are converted; of what may be accepted or rejected only day numbers wait for an answer. */
const REJECTED_OF_EITHER = "excel-serienummer-hela-kolumner";

function expectedIn(directory: string): string[] {
  return manifest
    .filter((row) => row.file.startsWith(`${directory}/`) && row.expected !== "accept")
    .filter((row) => row.expected !== "accept-or-reject" || row.kind === REJECTED_OF_EITHER)
    .map((row) => {
      const severity = row.expected === "warn" ? "warn" : "reject";
      const value = row.kind === "skyddad-med-namn" ? null : row.value;
      return JSON.stringify([
        row.file.slice(directory.length + 1),
        row.line,
        row.column,
        row.kind,
        severity,
        value,
      ]);
    })
    .sort();
}

function listed(findings: readonly Finding[]): string[] {
  return findings.map((f) => JSON.stringify([f.file, f.line, f.column, f.kind, f.severity, f.value])).sort();
}

describe("the sample", () => {
  it("has no fault, and every row is accepted", async () => {
    const { findings, rows, rejected } = checkImport(await folder("sample-a"), sampleContext());
    expect(findings).toEqual([]);
    expect(rejected).toBe(0);
    expect(Object.entries(rows).map(([name, list]) => [name, list.length])).toEqual([
      ["participations", 3966],
      ["incomes", 7846],
      ["activities", 962],
      ["consultations", 272],
      ["answers", 793],
    ]);
  });

  it("has no fault on the day it was extracted", async () => {
    const context = sampleContext({ today: "2017-12-31" });
    expect(checkImport(await folder("sample-a"), context).findings).toEqual([]);
  });
});

describe("every fault of the manifest at its place, and no other", () => {
  it.each(FOLDERS)("%s", async (directory) => {
    const { findings } = checkImport(await folder("sample-a-bad", directory), sampleContext());
    expect(listed(findings)).toEqual(expectedIn(directory));
  });

  it("also where the sample has been imported before", async () => {
    const known = checkImport(await folder("sample-a"), sampleContext()).rows.participations;
    const context = sampleContext({ existingParticipationIds: new Set(known.map((row) => row.id)) });
    const { findings } = checkImport(await folder("sample-a-bad", "rad-fel"), context);
    expect(listed(findings)).toEqual(expectedIn("rad-fel"));
  });
});

describe("what is accepted of a faulty folder", () => {
  it("leaves out the faulty rows and those that hang on them", async () => {
    const { rows, rejected, waiting } = checkImport(await folder("sample-a-bad", "rad-fel"), sampleContext());
    const faulty = manifest.filter(
      (row) => row.file === "rad-fel/deltagare.csv" && row.expected === "reject",
    );
    expect(rows.participations).toHaveLength(3966 - new Set(faulty.map((row) => row.line)).size);
    const ids = new Set(rows.participations.map((row) => row.id));
    expect(rows.incomes.every((row) => ids.has(row.participationId))).toBe(true);
    expect(rows.activities.every((row) => ids.has(row.participationId))).toBe(true);
    const places = manifest.filter((row) => row.file.startsWith("rad-fel/") && row.expected === "reject");
    expect(rejected).toBe(new Set(places.map((row) => `${row.file} ${row.line}`)).size);
    expect(rejected + waiting).toBe(13_839 - Object.values(rows).reduce((sum, list) => sum + list.length, 0));
    expect(waiting).toBeGreaterThan(100);
  });

  it.each(["windows-1252", "utf8-bom", "komma"])(
    "reads %s as the same rows as the sample",
    async (directory) => {
      const wanted = checkImport(await folder("sample-a"), sampleContext()).rows.participations;
      const { rows, findings } = checkImport(await folder("sample-a-bad", directory), sampleContext());
      expect(findings).toEqual([]);
      const byId = new Map(wanted.map((row) => [row.id, row]));
      expect(rows.participations.length).toBeGreaterThanOrEqual(295);
      for (const row of rows.participations) {
        const same = byId.get(row.id);
        expect({ ...row, line: 0, number: row.number?.reveal() }).toEqual({
          ...same,
          line: 0,
          number: same?.number?.reveal(),
        });
      }
    },
  );

  it("converts Excel's day numbers once the user has confirmed it", async () => {
    const context = sampleContext({ serialDates: "convert" });
    const { rows, findings } = checkImport(await folder("sample-a-bad", "excel-serienummer"), context);
    expect(findings).toEqual([]);
    expect(rows.participations[0]).toMatchObject({
      referredOn: "2008-12-30",
      enrolledOn: "2009-01-08",
      exitedOn: "2011-12-06",
    });
  });

  it.each(["saknad-kolumn", "avhuggen", "excel-serienummer", "personnummer-som-tal", "tom", "bara-rubrik"])(
    "imports nothing from %s",
    async (directory) => {
      const { rows } = checkImport(await folder("sample-a-bad", directory), sampleContext());
      expect(rows.participations).toEqual([]);
    },
  );

  it("imports the rows beside columns it does not read", async () => {
    const { rows, rejected } = checkImport(await folder("sample-a-bad", "extra-kolumner"), sampleContext());
    expect([rows.participations.length, rejected]).toEqual([300, 0]);
  });
});
