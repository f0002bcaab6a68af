import type { Dialect } from "./dialect.ts";
import type { Objects, SieFile, Voucher, VoucherRow } from "./sie-file.ts";

/** A field as such, an object list, or an optional field that may be left out at the end. */
export type Field = string | { readonly objects: Objects } | { readonly optional: string };
export type Row = readonly [label: string, ...fields: Field[]] | "{" | "}";

type Amount = (ore: bigint) => string;

/** The file's rows: the head first, and the rest in the dialect's order. */
export function* rowsOf(file: SieFile, dialect: Dialect): Generator<Row> {
  const amount: Amount = (ore) => amountText(ore, dialect);
  const parts = [
    () => chartRows(file),
    () => balanceRows(file, amount),
    () => (file.vouchers ?? []).values().flatMap((voucher) => voucherRows(voucher, amount)),
  ];
  yield* headRows(file, dialect);
  for (const rows of dialect.order === "standard" ? parts : parts.toReversed()) yield* rows();
}

function* headRows(file: SieFile, dialect: Dialect): Generator<Row> {
  yield ["#FLAGGA", String(file.flag ?? 0)];
  if (dialect.checksum) yield ["#KSUMMA"];
  yield ["#PROGRAM", file.program ?? "Ekonomiprogrammet", "7.1"];
  yield ["#FORMAT", dialect.format];
  yield ["#GEN", compact(file.generatedOn ?? "2018-01-15")];
  yield ["#SIETYP", file.type];
  if (file.organisationNumber !== undefined) yield ["#ORGNR", file.organisationNumber];
  yield ["#FNAMN", file.company];
  for (const year of file.years) yield ["#RAR", String(year.index), compact(year.start), compact(year.end)];
}

function* chartRows(file: SieFile): Generator<Row> {
  for (const { account, name, type } of file.accounts) {
    yield ["#KONTO", account, name];
    if (type !== undefined) yield ["#KTYP", account, type];
  }
  for (const { dimension, name, under } of file.dimensions ?? [])
    yield under === undefined
      ? ["#DIM", String(dimension), name]
      : ["#UNDERDIM", String(dimension), name, String(under)];
  for (const { dimension, object, name } of file.objects ?? [])
    yield ["#OBJEKT", String(dimension), object, name];
}

function* balanceRows(file: SieFile, amount: Amount): Generator<Row> {
  for (const one of file.balances ?? [])
    yield [`#${one.label}`, String(one.year), one.account, amount(one.amount), { optional: "" }];
  for (const one of file.objectBalances ?? []) {
    const objects = { objects: one.objects ?? {} };
    yield [
      ...([`#${one.label}`, String(one.year), one.account] as const),
      ...[objects, amount(one.amount), { optional: "" }],
    ];
  }
  for (const one of file.periodBalances ?? []) {
    const objects = { objects: one.objects ?? {} };
    yield [
      ...([`#${one.label}`, String(one.year), one.period, one.account] as const),
      ...[objects, amount(one.amount), { optional: "" }],
    ];
  }
}

function* voucherRows(voucher: Voucher, amount: Amount): Generator<Row> {
  yield [
    "#VER",
    voucher.series,
    voucher.number,
    compact(voucher.date),
    { optional: voucher.text ?? "" },
    { optional: compact(voucher.registeredOn ?? "") },
    { optional: voucher.sign ?? "" },
  ];
  yield "{";
  for (const row of voucher.rows) {
    const kind = row.kind ?? "TRANS";
    yield [`#${kind}`, ...transactionFields(row, amount)];
    if (kind === "RTRANS") yield ["#TRANS", ...transactionFields(row, amount)];
  }
  yield "}";
}

function transactionFields(row: VoucherRow, amount: Amount): Field[] {
  return [
    row.account,
    { objects: row.objects ?? {} },
    amount(row.amount),
    { optional: compact(row.date ?? "") },
    { optional: row.text ?? "" },
    { optional: row.quantity ?? "" },
    { optional: row.sign ?? "" },
  ];
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function amountText(ore: bigint, { decimal, shortAmounts }: Dialect): string {
  const size = ore < 0n ? -ore : ore;
  const sign = ore < 0n ? "-" : "";
  if (shortAmounts && size % 100n === 0n) return `${sign}${size / 100n}`;
  return `${sign}${size / 100n}${decimal}${String(size % 100n).padStart(2, "0")}`;
}
