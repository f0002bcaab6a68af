import type { AccountEntry } from "./account-book.ts";
import { accountAt, balance, objectBalance, periodBalance } from "./balance-labels.ts";
import type { Book } from "./book.ts";
import { objectKey } from "./book.ts";
import type { Label } from "./label.ts";
import type { SieRecord } from "./record.ts";
import { shorten } from "./record.ts";

const headLabels = "PROGRAM FORMAT SIETYP PROSA FTYP FNR BKOD ADRESS VALUTA TAXAR KPTYP ORGNR FNAMN";

/** What is done with each label but those of vouchers and the checksum. */
export const labels: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...headLabels.split(" ").map((label): [string, Label] => [`#${label}`, { braces: "text", read: readHead }]),
  ["#FLAGGA", { braces: "text", read: readFlag }],
  ["#GEN", day("generatedOn")],
  ["#OMFATTN", day("balancesOn")],
  ["#RAR", { braces: "text", read: readYear }],
  ["#KONTO", ofAccount(declare)],
  ["#KTYP", ofAccount(readType)],
  ["#SRU", ofAccount(readTaxCode)],
  ["#ENHET", ofAccount(readUnit)],
  ["#DIM", { braces: "text", read: (book, record) => readDimension(book, record, false) }],
  ["#UNDERDIM", { braces: "text", read: (book, record) => readDimension(book, record, true) }],
  ["#OBJEKT", { braces: "text", read: readObject }],
  ["#IB", balance("opening")],
  ["#UB", balance("closing")],
  ["#RES", balance("result")],
  ["#OIB", objectBalance("OIB")],
  ["#OUB", objectBalance("OUB")],
  ["#PSALDO", periodBalance("PSALDO")],
  ["#PBUDGET", periodBalance("PBUDGET")],
]);

function readHead(book: Book, record: SieRecord): void {
  const texts = Array.from({ length: record.fields.count }, (_, field) => record.text(field));
  if (!book.head.has(record.label)) book.head.set(record.label, texts);
}

function readFlag(book: Book, record: SieRecord): void {
  book.alreadyRead = record.text(0).trim() === "1";
  if (book.alreadyRead)
    record.say(
      "warning",
      "alreadyRead",
      "Filen är märkt som redan inläst (#FLAGGA 1). Bekräfta innan den läses in igen.",
    );
}

function day(part: "generatedOn" | "balancesOn"): Label {
  return {
    braces: "text",
    read(book, record) {
      book[part] = record.day(0);
    },
  };
}

function readYear(book: Book, record: SieRecord): void {
  const index = record.integer(0);
  const start = record.day(1);
  const end = record.day(2);
  if (index === null) return;
  if (start === 0 || end === 0 || end < start)
    record.say("warning", "missingField", "#RAR saknar början eller slut och hoppas över.");
  else if (!book.years.has(index)) book.years.set(index, { start, end });
}

function ofAccount(read: (entry: AccountEntry, record: SieRecord) => void): Label {
  return {
    braces: "text",
    read(book, record) {
      const entry = accountAt(book, record, 0);
      if (entry !== null) read(entry, record);
    },
  };
}

function declare(entry: AccountEntry, record: SieRecord): void {
  const name = record.text(1);
  if (entry.declared && entry.name !== name)
    record.say(
      "warning",
      "accountTwice",
      `Konto ${entry.account} har två namn: ”${shorten(entry.name)}” och ”${shorten(name)}”.`,
    );
  entry.declared = true;
  entry.name = name;
}

function readType(entry: AccountEntry, record: SieRecord): void {
  entry.type = record.text(1).trim().toUpperCase().slice(0, 1);
}

function readTaxCode(entry: AccountEntry, record: SieRecord): void {
  entry.sru = record.text(1);
}

function readUnit(entry: AccountEntry, record: SieRecord): void {
  entry.unit = record.text(1);
}

function readDimension(book: Book, record: SieRecord, under: boolean): void {
  const dimension = record.integer(0);
  if (dimension !== null)
    book.dimensions.set(dimension, { name: record.text(1), under: under ? record.integer(2) : null });
}

function readObject(book: Book, record: SieRecord): void {
  const dimension = record.integer(0);
  const object = record.text(1).trim();
  if (dimension !== null)
    book.objects.set(objectKey(dimension, object), { dimension, object, name: record.text(2) });
}
