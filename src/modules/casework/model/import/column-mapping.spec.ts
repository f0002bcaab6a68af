import { describe, expect, it } from "vitest";
import { csv, DELTAGARE_HEADER, sampleContext } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import { applyMapping, proposeMapping } from "./column-mapping.ts";
import { formatOf } from "./file-kinds.ts";

const OFFICE_HEADER = [
  "Löpnummer",
  "Personnr",
  "Fornamn",
  "Efternamn",
  "Kön",
  "Hemkommun",
  "Insats",
  "Remitent",
  "Remissdatum",
  "Startdatum",
  "Slutdatum",
  "Avslutsorsak",
  "Utbildningsnivå",
  "Skyddad identitet",
  "Samtycke",
  "Anteckning",
];

describe("a proposal", () => {
  it("finds the same names, whatever their place, case and space", () => {
    const { proposals, leftOver } = proposeMapping(
      [" DATUM ", "x", "Antal", "råd", "Konsultation_ID"],
      "konsultationer",
    );
    expect(proposals.map((proposal) => [proposal.column, proposal.index, proposal.certainty])).toEqual([
      ["konsultation_id", 4, "same"],
      ["råd", 3, "same"],
      ["datum", 0, "same"],
      ["antal", 2, "same"],
    ]);
    expect(leftOver).toEqual([1]);
  });

  it("suggests what offices write instead, each column once", () => {
    const { proposals, leftOver } = proposeMapping(OFFICE_HEADER, "deltagare");
    expect(proposals.map((proposal) => proposal.index)).toEqual(
      formatOf("deltagare").columns.map((_, index) => index),
    );
    expect(proposals.find((proposal) => proposal.column === "remittent")?.certainty).toBe("near");
    expect(leftOver).toEqual([15]);
  });

  it("says when nothing is like it", () => {
    const { proposals } = proposeMapping(["a", "b"], "forsorjning");
    expect(proposals.every((proposal) => proposal.index === null && proposal.certainty === "none")).toBe(
      true,
    );
  });
});

describe("applying it", () => {
  it("lets the rows be read by the format's own names", async () => {
    const file = await csv(
      "deltagare.csv",
      OFFICE_HEADER.join(";"),
      "D1;199003212397;Nils;Ek;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;nej;ja;not",
    );
    if ("unreadable" in file.content) throw new Error("unreadable");
    const { proposals } = proposeMapping(file.content.header, "deltagare");
    const mapping = Object.fromEntries(
      proposals.flatMap(({ column, index }) => (index === null ? [] : [[column, index]])),
    );
    const content = applyMapping(file.content, "deltagare", mapping);
    const { findings, rows } = checkImport([{ ...file, content }], sampleContext());
    expect(findings.map((finding) => finding.kind)).toEqual(["extra-kolumner"]);
    expect(rows.participations).toMatchObject([{ id: "D1", givenName: "Nils", enrolledOn: "2017-01-02" }]);
  });

  it("lets a chosen column go before the one that bears the name", async () => {
    const file = await csv(
      "konsultationer.csv",
      "konsultation_id;råd;datum;antal;Rätt antal",
      "K1;Resursrådet Haninge;2017-01-01;0;2",
    );
    if ("unreadable" in file.content) throw new Error("unreadable");
    const content = applyMapping(file.content, "konsultationer", { antal: 4 });
    expect(checkImport([{ ...file, content }], sampleContext()).rows.consultations).toMatchObject([
      { quantity: 2 },
    ]);
  });
});

it("suggests the near name of a missing column in the finding itself", async () => {
  const file = await csv("deltagare.csv", DELTAGARE_HEADER.replace("avslutsorsak", "avslutorsak"), "D1");
  const { findings } = checkImport([file], sampleContext());
  expect(findings.find((finding) => finding.kind === "saknad-kolumn")?.message).toContain(
    "Är det kolumnen ”avslutorsak”?",
  );
});
