import type { AccountEntry } from "./account-book.ts";
import type { Book } from "./book.ts";
import type { Label } from "./label.ts";
import { objectsOf } from "./objects-of.ts";
import type { SieRecord } from "./record.ts";
import { shorten } from "./record.ts";

/** The account in a field; null with a finding where the field is empty. */
export function accountAt(book: Book, record: SieRecord, field: number): AccountEntry | null {
  const { fields } = record;
  const start = fields.starts[field] ?? 0;
  const end = fields.ends[field] ?? 0;
  if (record.has(field) && end > start) return book.accounts.find(record.bytes, start, end, record.line);
  record.say("error", "missingField", `${record.label} saknar konto.`);
  return null;
}

export function balance(part: "opening" | "closing" | "result"): Label {
  return {
    braces: "text",
    read(book, record) {
      const year = record.integer(0);
      const entry = accountAt(book, record, 1);
      if (year === null || entry === null) return;
      const amount = record.amount(2);
      if (Number.isNaN(amount)) return;
      book.seen.add(`${record.label} ${year}`);
      const stated = entry.of(year);
      if (stated[part] !== null && stated[part] !== amount)
        record.say(
          "warning",
          "balanceTwice",
          `${record.label} står två gånger för konto ${entry.account}, med olika belopp. Det sista gäller.`,
        );
      stated[part] = amount;
    },
  };
}

export function objectBalance(label: "OIB" | "OUB"): Label {
  return {
    braces: "list",
    read(book, record, events) {
      const year = record.integer(0);
      const entry = accountAt(book, record, 1);
      if (year === null || entry === null) return;
      const objects = objectsOf(book, record, 2);
      const amount = record.amount(record.isList(2) ? 3 : 2);
      book.hasObjectBalances = true;
      if (Number.isNaN(amount)) return;
      events.objectBalance?.({ label, year, account: entry.account, objects, amount: BigInt(amount) });
    },
  };
}

export function periodBalance(label: "PSALDO" | "PBUDGET"): Label {
  return {
    braces: "list",
    read(book, record, events) {
      const year = record.integer(0);
      const period = record.text(1).trim();
      const entry = accountAt(book, record, 2);
      if (year === null || entry === null) return;
      if (!/^\d{4}(0[1-9]|1[0-2])$/.test(period)) {
        record.say("error", "badDate", `”${shorten(period)}” är ingen period. Den skrivs ÅÅÅÅMM.`);
        return;
      }
      const objects = objectsOf(book, record, 3);
      if (Object.keys(objects).length > 0) book.hasObjectBalances = true;
      const amount = record.amount(record.isList(3) ? 4 : 3);
      if (Number.isNaN(amount)) return;
      events.periodBalance?.({
        label,
        year,
        period,
        account: entry.account,
        objects,
        amount: BigInt(amount),
      });
    },
  };
}
