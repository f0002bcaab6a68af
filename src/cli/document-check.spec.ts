import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentCheck } from "./document-check.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "granska-"));
  await writeFile(
    path.join(folder, "fel.csv"),
    "Avgifter;2014\r\nStaten;9 000\r\nRegionen;4 500\r\nSumma;18 000\r\n",
  );
  await writeFile(
    path.join(folder, "ratt.csv"),
    "Avgifter;2014\r\nStaten;9 000\r\nRegionen;4 500\r\nSumma;13 500\r\n",
  );
  await writeFile(path.join(folder, "bild.docx"), Uint8Array.of(0x89, 0x50, 0, 1));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(file: string, options: Record<string, true> = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const exit = await documentCheck.run(
    { positionals: [file], options },
    {
      ...{ callerFolder: folder, dataDir: folder, embedded: true, stamp: "20180305-120000" },
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
    },
  );
  return { exit, printed: printed.join("\n"), told: told.join("\n") };
}

describe("document check", () => {
  it("gives tables and findings as JSON, amounts as texts with two decimals", async () => {
    const { exit, printed } = await run("fel.csv", { json: true });
    expect(exit).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      tables: [{ table: 1, rows: 3, columns: 1, checked: 1 }],
      findings: [
        {
          ...{ table: 1, row: 4, column: 2, rowLabel: "Summa", columnLabel: "2014" },
          ...{ kind: "sum", stated: "18000.00", computed: "13500.00" },
          message:
            "Här står 18\u2009000, men summan av raderna ovanför ger 13\u2009500. Skillnaden är 4\u2009500.",
        },
      ],
    });
  });

  it("says in Swedish what does not tie, and where", async () => {
    expect((await run("fel.csv")).printed).toContain("rad 4, kolumn 2 (Summa, 2014): Här står 18\u2009000");
    expect((await run("ratt.csv")).printed).toContain("1 tabeller, 0 fel, 0 avrundningar.");
  });

  it("ends with 1 and a sentence where the file cannot be read", async () => {
    expect(await run("saknas.csv")).toEqual({
      ...{ exit: 1, printed: "" },
      told: "Filen saknas.csv finns inte eller går inte att läsa.",
    });
    expect(await run("bild.docx")).toMatchObject({ exit: 1, told: expect.stringContaining("varken Word") });
  });
});
