import { describe, expect, it } from "vitest";
import { csv, DELTAGARE_HEADER, sampleContext } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import type { SourceFile } from "./source-file.ts";

const REST = ";199003212397;Nils;Ek;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;nej;ja";

function participations(...ids: readonly string[]): Promise<SourceFile> {
  return csv("deltagare.csv", DELTAGARE_HEADER, ...ids.map((id) => id + REST));
}

function incomes(...ids: readonly string[]): Promise<SourceFile> {
  const header = "deltagande_id;tillfälle;datum;försörjningskälla";
  return csv("forsorjning.csv", header, ...ids.map((id) => `${id};inskrivning;2017-01-02;Annat`));
}

async function unknown(
  rows: readonly string[],
  references: readonly string[],
  existing: readonly string[] = [],
) {
  const files = [await incomes(...references), await participations(...rows)];
  const context = sampleContext({ existingParticipationIds: new Set(existing) });
  const { findings } = checkImport(files, context);
  return findings.filter((f) => f.kind === "okänt-deltagande_id").map((f) => f.value);
}

describe("references to participations", () => {
  it("may go to the files or to what was imported before", async () => {
    expect(await unknown(["D1", "D2"], ["D2", "D8", "D9"], ["D8"])).toEqual(["D9"]);
  });

  it("are not reported when the id they meant was overwritten or emptied", async () => {
    expect(await unknown(["D1", "D1", "D3"], ["D2"])).toEqual([]);
    expect(await unknown(["D1", "", "D3"], ["D2", "D4", "D0"])).toEqual(["D4", "D0"]);
  });

  it("fill holes of several rows, and at either end of the file", async () => {
    expect(await unknown(["D1", "", "D1", "D4"], ["D2", "D3", "D5"])).toEqual(["D5"]);
    expect(await unknown(["D1", "D2", ""], ["D3", "D4"])).toEqual(["D4"]);
    expect(await unknown(["", "D5", "D6"], ["D4", "D3"])).toEqual(["D3"]);
  });

  it("are reported when they are of another series or fit no hole", async () => {
    expect(await unknown(["D01", "", "D03"], ["D2", "E02", "D02", "D99"])).toEqual(["D2", "E02", "D99"]);
  });

  it("fill any gap of the series where the rows are not in the order of their ids", async () => {
    expect(await unknown(["D5", "", "D1", "D3"], ["D2", "D4", "D6"])).toEqual(["D6"]);
  });

  it("are not judged by a file of participations that could not be read", async () => {
    const broken = await csv("deltagare.csv", "deltagande_id;personnummer", "D1;1");
    const { findings, rows } = checkImport([broken, await incomes("D7")], sampleContext());
    expect(findings.every((finding) => finding.file === "deltagare.csv")).toBe(true);
    expect(rows.incomes).toEqual([]);
  });

  it("wait when the participation itself is rejected, without a finding of their own", async () => {
    const faulty = await csv("deltagare.csv", DELTAGARE_HEADER, `D1${REST.replace("Resursråden", "Okänd")}`);
    const { findings, rows, rejected, waiting } = checkImport([faulty, await incomes("D1")], sampleContext());
    expect(findings.map((finding) => finding.kind)).toEqual(["okänd-insats"]);
    expect([rows.incomes.length, rejected, waiting]).toEqual([0, 1, 1]);
  });
});
