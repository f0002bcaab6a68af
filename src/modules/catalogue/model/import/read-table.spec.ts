import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../../../../tests/support/any-content.ts";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import { sampleVocabulary } from "../../../../../tests/support/catalogue-words.ts";
import type { EntryContent } from "../content/entry-content.ts";
import type { PublishedEntry } from "../content/published-entry.ts";
import { changesBetween } from "../diff/changes.ts";
import { catalogueColumns } from "../open-data/table.ts";
import { applyPatch } from "./apply-patch.ts";
import type { StagedRow } from "./finding.ts";
import { readSheet } from "./read-table.ts";
import { findingSentence } from "./sentences.ts";

const entryId = "30000000-0000-4000-8000-000000000001";

function published(content: EntryContent): PublishedEntry {
  return {
    ...{ associationId: entryId, associationSlug: "ost", associationName: "Öst", entryId, slug: "stegvis" },
    ...{ edition: 1, content, publishedAt: "2018-03-05T10:00:00Z", modifiedAt: "2018-03-05T10:00:00Z" },
    ...{ verifiedOn: "2018-03-05", unverified: false },
    places: { total: 10, free: 2, waitingWeeks: 3, on: "2018-03-01" },
  };
}

function exported(content: EntryContent): readonly string[] {
  return catalogueColumns.map((column) => String(column.cell(published(content), sampleVocabulary) ?? ""));
}

const headings = catalogueColumns.map(({ label }) => label);

function read(header: readonly string[], ...cells: (readonly string[])[]) {
  const records = cells.map((row, index) => ({ line: index + 2, cells: row }));
  return readSheet({ header, records, truncated: false }, sampleVocabulary);
}

function rowOf(header: readonly string[], cells: readonly string[]): StagedRow {
  const outcome = read(header, cells);
  const row = outcome.ok ? outcome.value.rows[0] : undefined;
  if (row === undefined) throw new Error("the table was refused");
  return row;
}

const said = (header: readonly string[], cells: readonly string[]) =>
  rowOf(header, cells).findings.map((one) => `${one.column}: ${findingSentence(one)}`);

describe("a table of the catalogue's own columns", () => {
  it("read into the entry it was written from changes nothing", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const row = rowOf(headings, exported(content));
        expect(row.findings).toEqual([]);
        expect(row.externalId).toBe(entryId);
        if (row.patch === null) throw new Error("left out");
        const after = applyPatch(row.patch, { entryId, content }, () => "ny");
        expect(changesBetween(content, after, sampleVocabulary)).toEqual([]);
      }),
    );
  });

  it("read as a new entry and written again is the same table", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const cells = exported(content);
        const { patch } = rowOf(headings, cells);
        if (patch === null) throw new Error("left out");
        let ids = 0;
        const again = exported(applyPatch(patch, null, () => `ny-${++ids}`));
        // An empty list of languages says nothing, and a new entry is given in Swedish.
        const spoken = headings.indexOf("Språk i stödet");
        expect(again.toSpliced(spoken, 1)).toEqual(cells.toSpliced(spoken, 1));
        if (cells[spoken] !== "") expect(again[spoken]).toBe(cells[spoken]);
        expect(patch.places).toEqual({ total: 10, free: 2, waitingWeeks: 3, on: "2018-03-01" });
      }),
    );
  });

  it("knows headings whatever case, spaces and other common names, and lists those it reads nothing from", () => {
    const outcome = read(
      [" NAMN ", "e-post:", "Huvudman", "Färg", "Uppgifterna bekräftade"],
      ["Steg", "a@b.se", "Öst", "blå", "2018-01-01"],
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.unread).toEqual(["Färg", "Uppgifterna bekräftade"]);
    expect(outcome.value.rows[0]?.patch).toMatchObject({
      contact: { email: "a@b.se" },
      host: { name: "Öst" },
    });
  });

  it("takes words and codes, several with semicolon or comma, and a whole county", () => {
    const { patch } = rowOf(
      ["Namn", "Slag av stöd", "Kommuner", "Väg in", "Tolk"],
      ["Steg", "guidance; arbetsträning", "0136, Stockholms stad", "SELF", "x"],
    );
    expect(patch?.fields).toMatchObject({
      kinds: ["guidance", "workTraining"],
      ways: ["self"],
      interpreter: true,
    });
    expect(patch?.municipalities).toEqual(["0136", "0180"]);
    expect(rowOf(["Namn", "Kommun"], ["Steg", "Stockholms län"]).patch?.municipalities).toEqual([
      "0136",
      "0180",
      "0192",
    ]);
    expect(rowOf(["Namn", "Kommun"], ["Steg", "Alingsås"]).patch?.municipalities).toEqual(["1489"]);
  });

  it("leaves what empty cells and absent columns say nothing of", () => {
    const content = sampleContent("Stegvis");
    const { patch } = rowOf(["Namn", "Kommuner", "Telefon"], ["Stegvis", "", "08-765 43 21"]);
    if (patch === null) throw new Error("left out");
    const after = applyPatch(patch, { entryId, content }, () => "ny");
    expect(after).toEqual({ ...content, contacts: [{ ...content.contacts[0], phone: "08-765 43 21" }] });
  });

  it("keeps the ages of an entry with several tracks", () => {
    const [track] = sampleContent("Stegvis").tracks;
    if (track === undefined) throw new Error("no track");
    const content = sampleContent("Stegvis", { tracks: [track, { ...track, id: "andra" }] });
    const { patch } = rowOf(["Namn", "Ålder från"], ["Stegvis", "18 år"]);
    if (patch === null) throw new Error("left out");
    expect(applyPatch(patch, { entryId, content }, () => "ny").tracks).toEqual(content.tracks);
  });
});

describe("a table with faults", () => {
  it.each([
    [
      "Kommuner",
      "Hanninge",
      "Kommuner: Kommunen ”Hanninge” finns inte. Menade du Haninge? Skriv kommunens namn eller kod, flera med semikolon emellan.",
    ],
    [
      "Slag av stöd",
      "Arbetsträning; Arbetsträningg",
      "Slag av stöd: ”Arbetsträningg” finns inte bland de ord som kan stå i kolumnen. Menade du Arbetsträning? Mallen visar orden.",
    ],
    [
      "Målgrupper",
      "vuxna",
      "Målgrupper: ”vuxna” finns inte bland de ord som kan stå i kolumnen. Menade du Unga vuxna? Mallen visar orden.",
    ],
    [
      "Målgrupper",
      "Astronauter",
      "Målgrupper: ”Astronauter” finns inte bland de ord som kan stå i kolumnen. Mallen visar orden.",
    ],
    ["Ålder från", "arton", "Ålder från: Åldern ska vara ett helt antal år från 0 till 120."],
    ["Ålder till", "121", "Ålder till: Åldern ska vara ett helt antal år från 0 till 120."],
    ["Tolk", "kanske", "Tolk: Skriv Ja eller Nej."],
    ["E-post", "mottagningen", "E-post: Skriv en e-postadress, till exempel mottagningen@kommunen.se."],
    ["Telefon", "ring oss", "Telefon: Skriv telefonnumret med siffror, till exempel 08-123 45 67."],
    ["Postnummer", "13640 A", "Postnummer: Skriv postnumret med fem siffror, till exempel 136 40."],
    [
      "Webbplats",
      "javascript:alert(1)",
      "Webbplats: Skriv en webbadress, till exempel https://www.kommunen.se/stod.",
    ],
    [
      "Ansvarigs organisationsnummer",
      "212000-0000",
      "Ansvarigs organisationsnummer: Skriv organisationsnumret med tio siffror, till exempel 212000-0084, eller lämna tomt.",
    ],
    ["Platser", "-1", "Platser: Skriv ett helt tal från 0 till 10000."],
    ["Platser uppgivna", "i går", "Platser uppgivna: Skriv dagen så här: 2026-03-05."],
    [
      "Kort beskrivning",
      "a".repeat(401),
      "Kort beskrivning: Texten är för lång. Korta den till högst 400 tecken.",
    ],
    [
      "Vad det är",
      "Ring 189001019802 nu",
      "Vad det är: Texten har ett personnummer. Ta bort det: här får inga uppgifter om enskilda personer stå.",
    ],
  ])("says of %s what is wrong with %s", (column, value, sentence) => {
    expect(said(["Namn", column], ["Stegvis", value])).toEqual([sentence]);
    expect(rowOf(["Namn", column], ["Stegvis", value]).patch).toBeNull();
  });

  it("never repeats a personal identity number", () => {
    const [finding] = rowOf(["Namn", "Efteråt"], ["Stegvis", "189001019802"]).findings;
    expect(JSON.stringify(finding)).not.toContain("9802");
  });

  it("tells all faults of a row at once", () => {
    expect(new Set(said(["Namn", "Ålder från", "Ålder till", "E-post"], ["", "40", "20", "x"]))).toEqual(
      new Set([
        "Namn: Namnet saknas. Skriv vad insatsen heter.",
        "Ålder till: Åldern från är högre än åldern till. Ändra en av dem.",
        "E-post: Skriv en e-postadress, till exempel mottagningen@kommunen.se.",
      ]),
    );
  });

  it("tells of the same id and the same name on two rows", () => {
    const outcome = read(["Namn", "Id"], ["Steg", entryId], ["STEG", ""], ["Annan", entryId]);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const [, second, third] = outcome.value.rows;
    expect(second?.findings.map(findingSentence)).toEqual([
      "Samma namn står redan på rad 2. Se efter att det är två olika insatser.",
    ]);
    expect(second?.patch).not.toBeNull();
    expect(third?.findings.map(findingSentence)).toEqual([
      "Samma id står redan på rad 2. Ta bort en av raderna.",
    ]);
    expect(third?.patch).toBeNull();
  });

  it("is refused where the columns are wrong, the rows too many or none, or the end is missing", () => {
    expect(read(["Rubbrik", "Färg"], ["a", "b"])).toMatchObject({
      refusal: { code: "catalogueImport.noNameColumn", found: ["Rubbrik", "Färg"] },
    });
    expect(read(["Namn", "Titel"], ["a", "b"])).toMatchObject({
      refusal: { code: "catalogueImport.sameColumn", headings: ["Namn", "Titel"] },
    });
    expect(read(["Namn"])).toMatchObject({ refusal: { code: "catalogueImport.empty" } });
    expect(read([])).toMatchObject({ refusal: { code: "catalogueImport.empty" } });
    expect(read(["Namn"], ...Array.from({ length: 1001 }, () => ["a"]))).toMatchObject({
      refusal: { code: "catalogueImport.tooMany", count: 1001 },
    });
    expect(
      readSheet(
        { header: ["Namn"], records: [{ line: 2, cells: ["a"] }], truncated: true },
        sampleVocabulary,
      ),
    ).toMatchObject({ refusal: { code: "catalogueImport.cutShort" } });
  });

  it("is a table of findings or a refusal, whatever stands in it", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "=1+1", "0136", "constructor"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...headings), cell)),
        fc.array(fc.array(cell)),
        (header, rows) => {
          const outcome = read(["Namn", ...header], ...rows);
          if (outcome.ok)
            for (const { findings, patch } of outcome.value.rows) {
              for (const one of findings) expect(findingSentence(one)).not.toContain("undefined");
              if (patch !== null)
                expect(JSON.stringify(applyPatch(patch, null, () => "ny"))).not.toContain("\\u0000");
            }
        },
      ),
      { numRuns: 30 },
    );
  });
});

it("reads the largest table of unknown words without keeping anybody waiting", () => {
  const places = Array.from({ length: 300 }, (_, index) => `ort${index * 7919}`).join(";");
  const rows = Array.from({ length: 1000 }, (_, index) => [`Insats ${index}`, `${places};${index}`]);
  const began = performance.now();
  const outcome = read(["Namn", "Kommuner"], ...rows);
  expect(performance.now() - began).toBeLessThan(15_000);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  expect(outcome.value.rows.every(({ patch, findings }) => patch === null && findings.length <= 30)).toBe(
    true,
  );
});
