import { describe, expect, it } from "vitest";
import type { AnyImportRefusal } from "./sentences.ts";
import { importSentence } from "./sentences.ts";

const summary = { new: 0, changed: 0, unchanged: 0, rejected: 1, kinds: [] };

const refusals: readonly (readonly [AnyImportRefusal, status: number, says: string])[] = [
  [{ code: "notRegistrar" }, 403, "Byt uppdrag"],
  [{ code: "rowsRejected", summary, findings: [] }, 422, "Rätta felen"],
  [{ code: "changedMeanwhile" }, 409, "Gör om importen"],
  [{ code: "folderMissing" }, 404, "Kontrollera sökvägen"],
  [{ code: "nothingToImport", unknown: [] }, 422, "konsultationer eller enkatsvar"],
  [{ code: "noFiles" }, 422, "Välj minst en fil"],
  [{ code: "fileUnknown", names: ["a.csv", "b.xlsx"] }, 422, "a.csv, b.xlsx känns inte igen"],
  [{ code: "batchNotFound" }, 404, "Börja om från Import"],
  [{ code: "batchOver" }, 409, "Börja en ny import"],
  [{ code: "batchHasFaults" }, 409, "Rätta dem"],
];

describe("what is said of an import that is refused", () => {
  it.each(refusals)("%j", (refusal, status, says) => {
    const said = importSentence(refusal);
    expect(said.status).toBe(status);
    expect(said.sentence).toContain(says);
    expect(said.sentence).toMatch(/^[A-ZÅÄÖa-z].*\.$/);
    expect(said.sentence).not.toMatch(/!|undefined|\s{2}/);
  });
});
