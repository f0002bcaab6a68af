import fc from "fast-check";
import type { Dialect } from "./dialect.ts";
import type { Balance, Objects, PeriodBalance, SieFile, Voucher, VoucherRow } from "./sie-file.ts";

/** Letters that all three encodings have, and the signs that quoting must bear. */
const text = fc.string({ unit: fc.constantFrom(..."abcXYZåäöÅÄÖéü 0127.,-+#{}\"'()/&%"), maxLength: 24 });
const word = fc.string({ unit: fc.constantFrom(..."ABCabc0123åÄö-"), minLength: 1, maxLength: 6 });
const account = fc.integer({ min: 1000, max: 8999 }).map(String);
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2017-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const amount = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
const objects: fc.Arbitrary<Objects> = fc.dictionary(fc.constantFrom("1", "6", "20"), word, { maxKeys: 2 });

const voucher: fc.Arbitrary<Voucher> = fc
  .record({
    series: fc.constantFrom("A", "B", "", "LÖN"),
    number: fc.oneof(fc.nat(9999).map(String), fc.constant("")),
    date: day,
    text,
    registeredOn: fc.oneof(day, fc.constant("")),
    rows: fc.array(row(), { minLength: 1, maxLength: 6 }),
  })
  .map((made) => ({ ...made, rows: balanced(made.rows) }));

function row(): fc.Arbitrary<VoucherRow> {
  return fc.record({
    kind: fc.constantFrom("TRANS", "TRANS", "TRANS", "RTRANS", "BTRANS"),
    account,
    amount,
    objects,
    date: fc.oneof(day, fc.constant("")),
    text,
    quantity: fc.constantFrom("", "1", "2.5"),
  });
}

/** A last row that takes what is left, as every voucher must. */
function balanced(rows: readonly VoucherRow[]): readonly VoucherRow[] {
  const sum = rows.reduce((total, one) => (one.kind === "BTRANS" ? total : total + one.amount), 0n);
  return sum === 0n ? rows : [...rows, { kind: "TRANS", account: "1930", amount: -sum }];
}

const balance: fc.Arbitrary<Balance> = fc.record({
  label: fc.constantFrom("IB", "UB", "RES"),
  year: fc.constantFrom(0, -1),
  account,
  amount,
});

const periodBalance: fc.Arbitrary<PeriodBalance> = fc.record({
  label: fc.constantFrom("PSALDO", "PBUDGET"),
  year: fc.constantFrom(0, -1),
  period: fc.constantFrom("201701", "201712"),
  account,
  amount,
  objects,
});

/** Whole files whose vouchers balance; balances are any, so that only errors of writing and reading would be errors. */
export const arbitrarySie: fc.Arbitrary<SieFile> = fc.record({
  type: fc.constantFrom("1", "2", "3", "4", "4I"),
  company: text.map((name) => name.trim()),
  years: fc.constant([
    { index: 0, start: "2017-01-01", end: "2017-12-31" },
    { index: -1, start: "2016-01-01", end: "2016-12-31" },
  ]),
  accounts: fc.uniqueArray(fc.record({ account, name: text }), {
    selector: (one) => one.account,
    maxLength: 8,
  }),
  dimensions: fc.constant([
    { dimension: 1, name: "Kostnadsställe" },
    { dimension: 20, name: "Insats", under: 1 },
  ]),
  objects: fc.uniqueArray(fc.record({ dimension: fc.constantFrom(1, 6, 20), object: word, name: text }), {
    selector: (one) => `${one.dimension} ${one.object}`,
    maxLength: 5,
  }),
  balances: fc.uniqueArray(balance, {
    selector: (one) => `${one.label} ${one.year} ${one.account}`,
    maxLength: 12,
  }),
  periodBalances: fc.array(periodBalance, { maxLength: 4 }),
  vouchers: fc.array(voucher, { maxLength: 6 }),
});

export const arbitraryDialect: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom("CP437", "ISO-8859-1", "UTF-8", "UTF-8-BOM"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  separator: fc.constantFrom(" ", "\t", "  "),
  quoting: fc.constantFrom("needed", "all"),
  decimal: fc.constantFrom(".", ","),
  shortAmounts: fc.boolean(),
  brace: fc.constantFrom("ownLine", "sameLine"),
  indent: fc.constantFrom("", "   ", "\t"),
  checksum: fc.boolean(),
  emptyLines: fc.boolean(),
  optional: fc.constantFrom("left out", "empty"),
  lastLineEnd: fc.boolean(),
  format: fc.constantFrom("PC8", "UTF8"),
  labels: fc.constantFrom("upper", "upper", "lower"),
  order: fc.constantFrom("standard", "reversed"),
});
