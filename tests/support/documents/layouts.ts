import type { Chance } from "./chance.ts";
import type { MadeRelation, MadeRow, MadeTable } from "./sheet.ts";

const ITEMS =
  "Ungdomsteamet,Ung i Nynäs,Resursrådet,Samrehab,Fastighetsring,Frukostmöten,Insatskatalogen,Tjänstedesign,Processtöd,Kompis Sverige,Mentor AG,Coompanion,Etableringscentrum,Informationsinsatser,Socialt företagande,Hyra,Personal,Konsulter,Resor,Utbildning,IT och telefoni,Revision,Arvoden,Trycksaker,Pott för nya insatser".split(
    ",",
  );
const SECTIONS =
  "Individinriktade insatser,Strukturinriktade insatser,Styrelse och kansli,Gemensamt,Projekt".split(",");

type Size = { readonly least: number; readonly most: number };

/** Collects rows with their relations, so that each layout says only what it is. */
export class Sketch {
  readonly rows: MadeRow[] = [];
  readonly relations: MadeRelation[] = [];
  readonly shares: [number, number][] = [];

  add(row: MadeRow): number {
    this.rows.push(row);
    return this.rows.length - 1;
  }

  value(row: number, column: number): number {
    return this.rows[row]?.[column]?.value ?? 0;
  }

  /** A row whose columns are sums of other rows'. */
  sum(
    label: string,
    of: readonly number[],
    columns: readonly number[],
    signs: readonly number[] = [],
  ): number {
    const row: MadeRow = [{ text: label, bold: true }];
    const at = this.add(row);
    for (const column of columns) {
      const terms = of.map((line, index): [number, number, number] => [line, column, signs[index] ?? 1]);
      row[column] = { value: this.total(terms), bold: true };
      this.relations.push({ target: [at, column], terms });
    }
    return at;
  }

  relate(target: [number, number], terms: [number, number, number][]): void {
    const row = this.rows[target[0]];
    if (row !== undefined) row[target[1]] = { ...row[target[1]], value: this.total(terms) };
    this.relations.push({ target, terms });
  }

  private total(terms: readonly (readonly [number, number, number])[]): number {
    return terms.reduce((sum, [line, column, sign]) => sum + sign * this.value(line, column), 0);
  }
}

export function amount(chance: Chance, { least, most }: Size): number {
  if (chance.yes(0.08)) return 0;
  const value = chance.whole(least, most);
  return chance.yes(0.3) && value > 1000 ? Math.round(value / 1000) * 1000 : value;
}

export function labels(chance: Chance, count: number): string[] {
  return chance.some(ITEMS, count);
}

function years(chance: Chance, count: number): string[] {
  const first = chance.whole(2012, 2024);
  const list = Array.from({ length: count }, (_, at) => String(first + at));
  return chance.yes() ? list : list.toReversed();
}

function leaf(chance: Chance, label: string, columns: number, size: Size): MadeRow {
  return [{ text: label }, ...Array.from({ length: columns }, () => ({ value: amount(chance, size) }))];
}

type Made = Omit<MadeTable, "decimals" | "layout">;

export const layouts: Readonly<Record<string, (chance: Chance, size: Size) => Made>> = {
  flat(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 6));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: chance.one(["", "Medlem", "Insats", "Post"]) }, ...names.map((text) => ({ text }))]);
    const items = labels(chance, chance.whole(2, 12)).map((label) =>
      sketch.add(leaf(chance, label, names.length, size)),
    );
    sketch.sum(
      chance.one(["Summa", "Totalt", "Total", "SUMMA", "Summa:", "S:a", "Totalsumma"]),
      items,
      columns,
    );
    return { title: "Medlemsavgifter", ...sketch };
  },

  sections(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 4));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: "" }, ...names.map((text) => ({ text }))]);
    const indent = chance.yes() ? 1 : 0;
    const heads = chance.yes(0.7);
    const items = labels(chance, 20);
    const sums = chance.some(SECTIONS, chance.whole(2, 4)).map((section) => {
      if (heads) sketch.add([{ text: section, bold: chance.yes() }]);
      const own = items.splice(0, chance.whole(2, 5)).map((label) => {
        const at = sketch.add(leaf(chance, label, names.length, size));
        const first = sketch.rows[at]?.[0];
        if (first !== undefined) first.indent = indent;
        return at;
      });
      const sum = sketch.sum(`Summa ${section.toLowerCase()}`, own, columns);
      if (chance.yes(0.3)) sketch.add([]);
      return sum;
    });
    sketch.sum(chance.one(["Totalt", "Summa totalt", "Total budget", "Summa kostnader"]), sums, columns);
    return { title: "Budget", ...sketch };
  },

  deviation(chance, size) {
    const sketch = new Sketch();
    sketch.add(["Insats", "Budget", "Utfall", "Avvikelse"].map((text) => ({ text })));
    const sign = chance.yes() ? 1 : -1;
    const line = (label: string) => sketch.add(leaf(chance, label, 2, size));
    const groups = chance.yes()
      ? [labels(chance, chance.whole(4, 9))]
      : [labels(chance, 5), ["Styrelse", "Kansli"]];
    const sums = groups.map((group) =>
      sketch.sum(
        groups.length === 1 ? "Summa" : `Summa ${group.length > 2 ? "insatser" : "styrelse och kansli"}`,
        group.map(line),
        [1, 2],
      ),
    );
    if (sums.length > 1) sketch.sum("Totalt", sums, [1, 2]);
    sketch.rows.forEach((row, at) => {
      if (at > 0 && row.length > 1)
        sketch.relate(
          [at, 3],
          [
            [at, 2, sign],
            [at, 1, -sign],
          ],
        );
    });
    const below = sketch.relations.filter(({ target }) => target[1] === 1);
    for (const { target, terms } of below)
      sketch.relations.push({ target: [target[0], 3], terms: terms.map(([line, , one]) => [line, 3, one]) });
    return { title: "Utfall mot budget", ...sketch };
  },

  above(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 4));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: "" }, ...names.map((text) => ({ text }))]);
    const items = labels(chance, 20);
    const total: MadeRow = [{ text: "Totalt", bold: true }];
    const top = sketch.add(total);
    const nested = chance.yes();
    const parts = Array.from({ length: chance.whole(2, 4) }, (_, at) => {
      if (!nested) return addIndented(sketch, leaf(chance, items[at] ?? "", names.length, size), 1);
      const head = sketch.add([{ text: `Summa ${SECTIONS[at]?.toLowerCase()}`, indent: 1 }]);
      const own = items
        .splice(0, chance.whole(2, 4))
        .map((label) => addIndented(sketch, leaf(chance, label, names.length, size), 2));
      for (const column of columns)
        sketch.relate(
          [head, column],
          own.map((line) => [line, column, 1]),
        );
      return head;
    });
    for (const column of columns)
      sketch.relate(
        [top, column],
        parts.map((line) => [line, column, 1]),
      );
    return { title: "Kostnader", ...sketch };
  },

  quarters(chance, size) {
    const sketch = new Sketch();
    const names = chance.one([
      ["Kvartal 1", "Kvartal 2", "Kvartal 3", "Kvartal 4"],
      ["Haninge", "Nynäshamn", "Tyresö"],
      ["Kvinnor", "Män"],
    ]);
    sketch.add([
      { text: "" },
      ...names.map((text) => ({ text })),
      { text: chance.one(["Totalt", "Summa", "Hela året"]) },
    ]);
    const last = names.length + 1;
    const items = labels(chance, chance.whole(3, 9)).map((label) =>
      sketch.add(leaf(chance, label, names.length, size)),
    );
    const columns = names.map((_, at) => at + 1);
    const sum = sketch.sum("Summa", items, columns);
    for (const at of [...items, sum])
      sketch.relate(
        [at, last],
        columns.map((column) => [at, column, 1]),
      );
    sketch.relations.push({ target: [sum, last], terms: items.map((line) => [line, last, 1]) });
    return { title: "Fördelning", ...sketch };
  },

  counts(chance) {
    const sketch = new Sketch();
    sketch.add(
      [
        "År",
        "Deltagare",
        "Avslutade",
        "Till arbete",
        "Till studier",
        "Till arbete eller studier",
        chance.one(["Procent", "Andel", "Andel, %"]),
      ].map((text) => ({ text })),
    );
    const first = chance.whole(2008, 2016);
    const rows = Array.from({ length: chance.whole(4, 8) }, (_, at) => {
      const ended = chance.whole(40, 300);
      const row = sketch.add([
        { text: String(first + at) },
        { value: ended + chance.whole(10, 200) },
        { value: ended },
        { value: chance.whole(5, Math.floor(ended / 2)) },
        { value: chance.whole(3, Math.floor(ended / 3)) },
      ]);
      sketch.relate(
        [row, 5],
        [
          [row, 3, 1],
          [row, 4, 1],
        ],
      );
      return row;
    });
    const sum = sketch.sum(`${first}–${first + rows.length - 1}`, [], []);
    for (const column of [1, 2, 3, 4, 5])
      sketch.relate(
        [sum, column],
        rows.map((row) => [row, column, 1]),
      );
    sketch.relations.push({
      target: [sum, 5],
      terms: [
        [sum, 3, 1],
        [sum, 4, 1],
      ],
    });
    for (const row of [...rows, sum]) share(sketch, row, 6, sketch.value(row, 5), sketch.value(row, 2));
    return { title: "Resultat per år", ...sketch };
  },

  shares(chance, size) {
    const sketch = new Sketch();
    sketch.add(["Medlem", "Belopp", "Andel"].map((text) => ({ text })));
    const items = labels(chance, chance.whole(4, 9)).map((label) =>
      sketch.add(leaf(chance, label, 1, { ...size, least: Math.max(size.least, 1) })),
    );
    const sum = sketch.sum("Summa", items, [1]);
    for (const row of [...items, sum]) share(sketch, row, 2, sketch.value(row, 1), sketch.value(sum, 1));
    return { title: "Andelar", ...sketch };
  },

  statement(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 3));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: chance.one(["", "Resultaträkning"]) }, ...names.map((text) => ({ text }))]);
    const negative = chance.yes() ? -1 : 1;
    const line = (label: string, sign: number) => {
      const row = leaf(chance, label, names.length, size);
      return sketch.add(row.map((cell, at) => (at === 0 ? cell : { value: (cell.value ?? 0) * sign })));
    };
    const income = ["Medlemsavgifter", "Bidrag från ESF", "Övriga intäkter"].map((label) => line(label, 1));
    const incomes = sketch.sum("Summa intäkter", income, columns);
    const cost = ["Personalkostnader", "Lokalkostnader", "Övriga kostnader"].map((label) =>
      line(label, negative),
    );
    const costs = sketch.sum("Summa kostnader", cost, columns);
    sketch.sum(chance.one(["Årets resultat", "Resultat"]), [incomes, costs], columns, [1, -negative]);
    return { title: "Resultaträkning", ...sketch };
  },

  equity(chance, size) {
    const sketch = new Sketch();
    const first = chance.whole(2012, 2020);
    const count = chance.whole(2, 5);
    sketch.add([{ text: "" }, ...Array.from({ length: count }, (_, at) => ({ text: String(first + at) }))]);
    const opening = sketch.add([{ text: "Ingående eget kapital" }]);
    const result = sketch.add([{ text: "Årets resultat" }]);
    const closing = sketch.add([{ text: "Utgående eget kapital" }]);
    for (let column = 1; column <= count; column++) {
      const brought = column === 1 ? amount(chance, size) : sketch.value(closing, column - 1);
      const set = (row: number, value: number) => {
        const cells = sketch.rows[row];
        if (cells !== undefined) cells[column] = { value };
      };
      set(opening, brought);
      set(result, chance.whole(-size.most, size.most));
      sketch.relate(
        [closing, column],
        [
          [opening, column, 1],
          [result, column, 1],
        ],
      );
      if (column > 1) sketch.relations.push({ target: [opening, column], terms: [[closing, column - 1, 1]] });
    }
    return { title: "Eget kapital", ...sketch };
  },

  parts(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 4));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: "" }, ...names.map((text) => ({ text }))]);
    const items = labels(chance, chance.whole(3, 8)).map((label) => {
      const at = sketch.add(leaf(chance, label, names.length, size));
      if (chance.yes(0.4))
        sketch.add([
          {
            text: chance.one(["varav lön", "därav hyra", "- varav ESF", "Varav kansli"]),
            indent: chance.whole(0, 1),
          },
          ...columns.map((column) => ({ value: Math.floor(sketch.value(at, column) / chance.whole(2, 5)) })),
        ]);
      return at;
    });
    sketch.sum("Summa", items, columns);
    return { title: "Kostnader per slag", ...sketch };
  },

  families(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 4));
    const columns = names.map((_, at) => at + 1);
    sketch.add([{ text: "" }, ...names.map((text) => ({ text }))]);
    const items = labels(chance, 20);
    const parents = Array.from({ length: chance.whole(2, 4) }, (_, at) => {
      const parent = sketch.add([{ text: SECTIONS[at] ?? "" }]);
      const own = items
        .splice(0, chance.whole(2, 4))
        .map((label) => addIndented(sketch, leaf(chance, label, names.length, size), 1));
      for (const column of columns)
        sketch.relate(
          [parent, column],
          own.map((line) => [line, column, 1]),
        );
      return parent;
    });
    sketch.sum("Totalt", parents, columns);
    return { title: "Budget per område", ...sketch };
  },

  change(chance, size) {
    const sketch = new Sketch();
    const first = chance.whole(2012, 2022);
    sketch.add([
      { text: "" },
      { text: String(first + 1) },
      { text: String(first) },
      { text: "Förändring" },
      { text: "Förändring, %" },
    ]);
    const positive = { least: Math.max(size.least, Math.ceil(size.most / 20), 2), most: size.most };
    const items = labels(chance, chance.whole(4, 9)).map((label) =>
      sketch.add([
        { text: label },
        { value: chance.whole(positive.least, positive.most) },
        { value: chance.whole(positive.least, positive.most) },
      ]),
    );
    const sum = sketch.sum("Totalt", items, [1, 2]);
    for (const row of [...items, sum]) {
      sketch.relate(
        [row, 3],
        [
          [row, 1, 1],
          [row, 2, -1],
        ],
      );
      share(sketch, row, 4, sketch.value(row, 3), sketch.value(row, 2));
    }
    sketch.relations.push({ target: [sum, 3], terms: items.map((line) => [line, 3, 1]) });
    return { title: "Jämförelse", ...sketch };
  },

  running(chance, size) {
    const sketch = new Sketch();
    sketch.add(["Månad", "Utfall", "Ackumulerat utfall"].map((text) => ({ text })));
    const months = "Januari,Februari,Mars,April,Maj,Juni,Juli,Augusti"
      .split(",")
      .slice(0, chance.whole(4, 8));
    months.forEach((month, at) => {
      const row = sketch.add([{ text: month }, { value: chance.whole(size.least, size.most) }]);
      if (at === 0) sketch.relate([row, 2], [[row, 1, 1]]);
      else
        sketch.relate(
          [row, 2],
          [
            [row, 1, 1],
            [row - 1, 2, 1],
          ],
        );
    });
    return { title: "Utfall per månad", ...sketch };
  },

  keyFigures(chance, size) {
    const sketch = new Sketch();
    const names = years(chance, chance.whole(1, 4));
    sketch.add([{ text: "Nyckeltal" }, ...names.map((text) => ({ text }))]);
    for (const label of [
      "Totalt antal deltagare",
      "Nya deltagare",
      "Konsultationer",
      "Kostnad per deltagare",
      "Årsarbetare",
      "Medelålder",
    ])
      sketch.add(leaf(chance, label, names.length, size));
    return { title: "Nyckeltal", ...sketch };
  },
};

function addIndented(sketch: Sketch, row: MadeRow, indent: number): number {
  const first = row[0];
  if (first !== undefined) first.indent = indent;
  return sketch.add(row);
}

/** A percentage rounded half up to whole numbers. */
function share(sketch: Sketch, row: number, column: number, part: number, base: number): void {
  const cells = sketch.rows[row];
  if (cells === undefined || base === 0) return;
  cells[column] = { value: Math.round((part / base) * 100), percent: true };
  sketch.shares.push([row, column]);
}
