import { describe, expect, it } from "vitest";
import { csv, DELTAGARE_HEADER, folder, sampleContext } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import { FINDING_KINDS } from "./finding.ts";
import { SENTENCES } from "./sentences.ts";

async function messages(directory: string): Promise<Map<string, string>> {
  const { findings } = checkImport(await folder("sample-a-bad", directory), sampleContext());
  return new Map(findings.map((f) => [`${f.file} ${f.line} ${f.column}`, f.message]));
}

describe("sentences that a row's fault is told with", () => {
  it.each([
    ["deltagare.csv 1407 insats", "Rad 1407: insatsen ”Ung i Nynas” finns inte. Menade du Ung i Nynäs?"],
    ["deltagare.csv 2122 insats", "Rad 2122: insatsen ”ung i tyresö ” finns inte. Menade du Ung i Tyresö?"],
    [
      "deltagare.csv 3149 kommun",
      "Rad 3149: kommunen ”Hanninge” hör inte till förbundet. Menade du Haninge?",
    ],
    ["deltagare.csv 3610 kommun", "Rad 3610: kommunen ”0136” hör inte till förbundet. Menade du Haninge?"],
    [
      "deltagare.csv 1720 kommun",
      "Rad 1720: kommunen ”Södertälje” hör inte till förbundet. Skriv något av: Haninge, Nynäshamn, Tyresö.",
    ],
    ["deltagare.csv 1387 avslutsorsak", "Rad 1387: avslutsorsaken ”arbete” finns inte. Menade du Arbete?"],
    [
      "deltagare.csv 671 inskriven",
      "Rad 671: ”18.07.2011” i kolumnen inskriven är inte skrivet som ÅÅÅÅ-MM-DD. Skriv 2011-07-18 om det är dagen som menas.",
    ],
    [
      "deltagare.csv 298 inskriven",
      "Rad 298: ”40508” i kolumnen inskriven är Excels nummer för 2010-11-26. Skriv datumet som ÅÅÅÅ-MM-DD, eller bekräfta att Excels nummer ska läsas som datum.",
    ],
    [
      "deltagare.csv 763 personnummer",
      "Rad 763: personnumret har 10 siffror men ska ha 12. Skriv det som ÅÅÅÅMMDDNNNN, med födelseårets alla fyra siffror.",
    ],
    [
      "deltagare.csv 2539 deltagande_id",
      "Rad 2539: deltagande_id ”D01589” står redan på rad 1590. Ge raden ett eget nummer, eller ta bort den om den är en dubblett.",
    ],
    [
      "deltagare.csv 2749 avslutsorsak",
      "Rad 2749: deltagandet är avslutat 2016-09-02 men avslutsorsak saknas. Skriv orsaken.",
    ],
    [
      "deltagare.csv 2364 avslutad",
      "Rad 2364: avslutet 2014-09-21 ligger före inskrivningen 2014-11-12. Rätta det datum som är fel.",
    ],
  ])("%s", async (place, sentence) => {
    expect((await messages("rad-fel")).get(place)).toBe(sentence);
  });
});

describe("sentences that a file's fault is told with", () => {
  it.each([
    [
      "extra-kolumner",
      "Filen har kolumner som inte läses in: adress, anteckning, (utan namn). De sparas inte.",
    ],
    [
      "saknad-kolumn",
      "Kolumnen avslutsorsak saknas. Lägg till den, eller välj vilken kolumn i filen som motsvarar den. Ingen rad läses in förrän kolumnen finns.",
    ],
    [
      "excel-serienummer",
      "Excel har gjort om datumen till nummer i remissdatum, inskriven, avslutad. Bekräfta att de ska räknas om till datum, eller exportera filen igen med datum som ÅÅÅÅ-MM-DD.",
    ],
    [
      "avhuggen",
      "Rad 301: filen slutar mitt i raden, så överföringen har brutits. Hämta eller exportera filen igen. Ingen rad läses in.",
    ],
  ])("%s", async (directory, sentence) => {
    expect([...(await messages(directory)).values()]).toEqual([sentence]);
  });
});

it("has a sentence of its own for every kind, that ends and does not shout", () => {
  const sentences = Object.keys(FINDING_KINDS).map((kind) =>
    SENTENCES[kind as keyof typeof SENTENCES]({
      column: "datum",
      value: "x",
      other: "2017-01-01",
      otherLine: 2,
      means: "2017-01-01",
    }),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/!|undefined|null|\s{2}/);
  }
});

describe("secrecy", () => {
  it("never repeats what belongs to a protected identity", async () => {
    const { findings } = checkImport(await folder("sample-a-bad", "rad-fel"), sampleContext());
    const secret = findings.filter((finding) => finding.kind === "skyddad-med-namn");
    expect(secret).toHaveLength(3);
    for (const finding of secret) {
      expect(JSON.stringify(finding)).not.toMatch(/Göran|Håkansson|Tuva|Magnusson|Simon|Lindgren|19\d{10}/);
    }
  });

  it("takes a row for protected until it plainly says no", async () => {
    const file = await csv(
      "deltagare.csv",
      DELTAGARE_HEADER,
      "D1;199003212390;=Nils;Ek;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;JA;ja",
      "D2;199003212390;=Nils;Ek;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;;ja",
    );
    const { findings } = checkImport([file], sampleContext());
    expect(findings.map((f) => [f.line, f.column, f.kind])).toEqual([
      [2, "skyddade_personuppgifter", "okänt-skydd"],
      [3, "skyddade_personuppgifter", "obligatoriskt-saknas"],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Nils|Ek\b|1990/);
  });

  it("points at the number when only that is filled in", async () => {
    const file = await csv(
      "deltagare.csv",
      DELTAGARE_HEADER,
      "D1;199003212397;;;man;Haninge;Resursråden;Kommun;2017-01-01;2017-01-02;;;Gymnasium;ja;ja",
    );
    expect(checkImport([file], sampleContext()).findings).toMatchObject([
      { column: "personnummer", value: null },
    ]);
  });

  it("does not put a personal number into any sentence", async () => {
    const { findings } = checkImport(await folder("sample-a-bad", "rad-fel"), sampleContext());
    for (const finding of findings) expect(finding.message).not.toMatch(/\d{10}/);
  });
});
