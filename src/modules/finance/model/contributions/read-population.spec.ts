import { describe, expect, it } from "vitest";
import { readTable } from "../../../../platform/files/tabular/index.ts";
import { readPopulation } from "./read-population.ts";
import { parseAge, parseSex } from "./scb-age.ts";

const area = [
  { id: "h", code: "0136", name: "Haninge", memberId: "H" },
  { id: "t", code: "0138", name: "Tyresö", memberId: "T" },
];
const everyone = { ageFrom: 0, ageTo: 120 };

async function read(text: string, band = everyone, onDate = "2017-11-01") {
  const table = await readTable(new TextEncoder().encode(text));
  if (!table.ok) throw new Error(table.refusal.code);
  const reading = readPopulation(table.value, area, onDate, band);
  return {
    counts: reading.figures.map(({ municipality, inhabitants }) => [municipality.name, inhabitants]),
    errors: reading.findings.filter(({ severity }) => severity === "error"),
    notes: reading.findings.filter(({ severity }) => severity === "note"),
  };
}

const heading = '"region","ålder","kön","Folkmängd 2016","Folkmängd 2017"\n';

describe("population from Statistics Sweden's table", () => {
  it("is read for the year of the day, women and men together", async () => {
    const { counts, errors, notes } = await read(
      `${heading}"0136 Haninge","totalt ålder","män",1,43000\n"0136 Haninge","totalt ålder","kvinnor",1,44000\n` +
        `"0138 Tyresö","totalt ålder","män",1,23000\n"0138 Tyresö","totalt ålder","kvinnor",1,24000\n"01 Stockholms län","totalt ålder","män",1,99\n`,
    );
    expect(errors).toEqual([]);
    expect(counts).toEqual([
      ["Haninge", 87_000],
      ["Tyresö", 47_000],
    ]);
    expect(notes[0]?.message).toMatch(/^1 rader gäller andra/);
  });

  it("is summed over the ages of the band, each once", async () => {
    const rows = (code: string) =>
      ["15 år", "16 år", "17 år", "18-64 år", "65+ år"]
        .map((age, at) => `${code};${age};${10 ** at}`)
        .join("\n");
    const { counts, errors } = await read(
      `region;ålder;2017\n${rows("0136 Haninge")}\n${rows("0138 Tyresö")}\n`,
      { ageFrom: 16, ageTo: 64 },
    );
    expect(errors).toEqual([]);
    expect(counts[0]).toEqual(["Haninge", 1110]);
  });

  it("is read where Excel says region and age once, under headings that are empty", async () => {
    const { counts, errors } = await read(
      "Folkmängd efter region, ålder, kön och år;;;\n;;;2017\n0136 Haninge;totalt ålder;män;1 000\n;;kvinnor;2 000\n0138 Tyresö;totalt ålder;män;3\n;;kvinnor;4\nKälla: SCB;;;\n",
    );
    expect(errors).toEqual([]);
    expect(counts).toEqual([
      ["Haninge", 3000],
      ["Tyresö", 7],
    ]);
  });

  it("is read under a title that names the year, with code and name in columns of their own", async () => {
    const { counts, errors } = await read(
      "Folkmängd den 1 november 2017;;;\n;;;2017\n0136;Haninge;totalt;10\n0138;Tyresö;totalt;20\nUppgifterna avser 2017;;;\n",
    );
    expect(errors).toEqual([]);
    expect(counts).toEqual([
      ["Haninge", 10],
      ["Tyresö", 20],
    ]);
  });

  it("is read from code, name and count, with a code that Excel has made a number", async () => {
    expect((await read("136;Haninge;88 000\n138;Tyresö;47000\n")).counts).toEqual([
      ["Haninge", 88_000],
      ["Tyresö", 47_000],
    ]);
    expect((await read("kommun;antal\nHaninge;5\nTyresö kommun;6\n")).counts).toHaveLength(2);
  });

  const young = { ageFrom: 16, ageTo: 17 };
  it.each([
    ["0136;Haninge;8,5\n0138;Tyresö;1\n", everyone, /inget antal/, 1],
    ["0136;Haninge;5\n0138;Haninge;1\n", everyone, /hör till Tyresö, men raden säger/, 2],
    ["0136;Haninge;5\n", everyone, /Tyresö \(0138\) finns inte i filen/, null],
    ["0136;Haninge;5\n0138;Tyresö;6\n", young, /ingen kolumn med ålder/, null],
    ["region;ålder;2017\n0136 Haninge;16 år;1\n0138 Tyresö;16 år;1\n", young, /åldern 17 år saknas/, null],
    ["region;ålder;2017\n0136 Haninge;16 år;1\n0136 Haninge;16 år;1\n", young, /står två gånger/, 3],
    ["region;ålder;2017\n0136 Haninge;15-17 år;1\n", young, /går utanför åldrarna/, 2],
    ["region;ålder;2017\n0136 Haninge;gammal;1\n", young, /går inte att läsa/, 2],
    ["region;ålder;kön;2017\n0136 Haninge;totalt;häst;1\n", everyone, /går inte att läsa som kön/, 2],
    ["region;kön;2017\n0136 Haninge;män;1\n0138 Tyresö;män;1\n", everyone, /bara män/, 2],
    ["region;kön;2017\n0136 Haninge;kvinnor;1\n0138 Tyresö;kvinnor;1\n", everyone, /bara kvinnor/, 2],
    ["region;2015;2016\n0136 Haninge;1;2\n", everyone, /ingen kolumn för 2017, bara för 2015, 2016/, null],
    ["hej;där\nnu;då\n", everyone, /saknar rubriker/, null],
  ])("says what is wrong and where: %j", async (text, band, sentence, line) => {
    const { errors } = await read(text, band);
    expect(errors.map(({ message }) => message).join(" ")).toMatch(sentence);
    expect(errors.find(({ message }) => sentence.test(message))?.line).toBe(line);
  });

  it("knows ages and sexes in the forms they are written", () => {
    expect(
      ["0 år", "16–64 år", "100+ år", "75 år och äldre", "tot", "samtliga åldrar"].map(parseAge),
    ).toEqual([
      ...[
        { from: 0, to: 0 },
        { from: 16, to: 64 },
      ],
      ...[
        { from: 100, to: 120 },
        { from: 75, to: 120 },
      ],
      ...[
        { from: 0, to: 120 },
        { from: 0, to: 120 },
      ],
    ]);
    expect(["män", "Kvinnor", "män och kvinnor", "annat"].map(parseSex)).toEqual([
      ...["men", "women", "both", null],
    ]);
  });
});
