import fc from "fast-check";

const words = [
  ...["", " ", "ja", "nej", "0", "-1", "1", "1,5", "2147483648", "99999999999999999999", "NaN", "1e9"],
  ...["2018-03-05", "2018-02-30", "9999-12-31", "0001-01-01", "5 mars 2018", "idag", "2017", "99999"],
  ...[
    "\u0000",
    "a\u0000b",
    "\uD800",
    "\uDC00x",
    "å\u0308",
    "\u202E",
    "\u{1F600}",
    "\uFEFF",
    "\r\n",
    "%",
    "%00",
    "%E0%A4%A",
  ],
  ...["'; drop table party.person; --", "<script>alert(1)</script>", "../../etc/passwd", "\\", "__proto__"],
  ...[
    "19980102-2394",
    "980102",
    "a@b",
    "council:",
    "woman",
    "work",
    "draft",
    "review",
    "true",
    "null",
    "{}",
    "[]",
  ],
];

/** What a person, a broken browser or somebody ill-disposed may put in a field. `ids` are real, some of them another's. */
export function anyText(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...ids,
        ...ids.map((id) => `intervention:${id}`),
        "01900000-0000-7000-8000-000000000000",
      ),
    },
    { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1_000, max: 70_000 }).map((length) => "å".repeat(length)) },
    { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
    { weight: 1, arbitrary: fc.integer().map(String) },
  );
}

const anyFile = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("a.csv", "b.xlsx", "c.pdf", "å/../d.exe", ""))
  .map(([bytes, name]) => new File([new Uint8Array(bytes)], name));

/** A field is left out, sent once, sent several times or sent as a file. `kept` are what the page itself would send. */
export function anyFields(
  names: readonly string[],
  kept: Readonly<Record<string, string>>,
  ids: readonly string[],
): fc.Arbitrary<Record<string, string | readonly string[] | File>> {
  const value = fc.oneof(
    { weight: 8, arbitrary: anyText(ids) },
    { weight: 1, arbitrary: fc.array(anyText(ids), { maxLength: 3 }) },
    { weight: 1, arbitrary: anyFile },
  );
  const wild = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12 });
  const page = fc.subarray(Object.entries(kept)).map((some) => Object.fromEntries(some));
  return fc.oneof(
    wild,
    fc.tuple(page, wild).map(([most, some]) => ({ ...most, ...some })),
    fc.constant(kept),
  );
}
