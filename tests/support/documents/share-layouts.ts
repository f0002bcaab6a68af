import type { Layout } from "./sketch.ts";
import { labels, leaf, Sketch, share } from "./sketch.ts";

export const shareLayouts: Readonly<Record<string, Layout>> = {
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
};
