import type { MadeRow } from "./sheet.ts";
import type { Layout } from "./sketch.ts";
import { addIndented, labels, leaf, SECTIONS, Sketch, years } from "./sketch.ts";

export const sumLayouts: Readonly<Record<string, Layout>> = {
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
};
