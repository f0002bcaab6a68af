import type { Layout } from "./sketch.ts";
import { amount, labels, leaf, Sketch, years } from "./sketch.ts";

export const statementLayouts: Readonly<Record<string, Layout>> = {
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
