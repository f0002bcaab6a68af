import { describe, expect, it } from "vitest";
import { DELTAGARE_HEADER, fixture } from "../../../../../tests/support/import-sample.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { renderWorkbook } from "../../../../platform/documents/index.ts";
import { readFiles } from "./read-files.ts";
import { runImport } from "./run-import.ts";

const columns = DELTAGARE_HEADER.split(";").map((label) => ({
  label,
  kind: ["remissdatum", "inskriven", "avslutad"].includes(label) ? ("date" as const) : ("text" as const),
}));

/** The rows of a CSV file as Excel keeps them, with days as days and numbers of persons as text. */
async function asWorkbook(csv: Uint8Array): Promise<Uint8Array> {
  const lines = Buffer.from(csv).toString().trimEnd().split("\r\n").slice(1);
  const rows = lines.map((line) => line.split(";").map((cell) => (cell === "" ? null : cell)));
  return renderWorkbook([{ name: "deltagare", columns, rows }]);
}

describe("the files an office exports", () => {
  it("say the same in every encoding, with every separator, and as a workbook", async () => {
    const { db, keyring, actorAs } = await foundAssociation({ referenceDate: "2017-12-31" });
    const actor = await actorAs("registrar");
    const utf8 = fixture("sample-a-bad", "utf8-bom", "deltagare.csv");
    const run = async (name: string, bytes: Uint8Array) => {
      const { files, unknown } = await readFiles([{ name, bytes }]);
      expect(unknown).toEqual([]);
      return accepted(await runImport({ db, keyring, actor, files }));
    };
    expect((await run("deltagare.csv", utf8)).summary).toMatchObject({ new: 300 });
    const others: readonly (readonly [string, Uint8Array])[] = [
      ["deltagare.csv", fixture("sample-a-bad", "komma", "deltagare.csv")],
      ["Deltagare 2017.xlsx", await asWorkbook(utf8)],
    ];
    for (const [name, bytes] of others) {
      const { summary, findings } = await run(name, bytes);
      expect([name, findings, summary.new, summary.changed]).toEqual([name, [], 0, 0]);
      expect(summary.unchanged).toBe(300);
    }
  });

  it("are named where they are none of the five", async () => {
    const given = ["annat.csv", "bild.png"].map((name) => ({ name, bytes: Buffer.from("a;b\r\n1;2\r\n") }));
    expect(await readFiles(given)).toEqual({ files: [], unknown: ["annat.csv", "bild.png"] });
  });
});
