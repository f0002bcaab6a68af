import type { AccountEntry } from "./account-book.ts";
import { mostExact } from "./account-book.ts";
import type { Book } from "./book.ts";
import type { SieEvents } from "./model.ts";
import { objectsOf } from "./objects-of.ts";
import type { SieRecord } from "./record.ts";
import { shorten } from "./record.ts";

type Kind = "TRANS" | "RTRANS" | "BTRANS";

/** The vouchers of the file, one at a time: counts their rows, and says where one does not balance. */
export class Vouchers {
  count = 0;
  transactions = 0;
  /** Line of the voucher whose block is open, or whose #VER waits for its block. */
  openLine = 0;
  inside = false;
  readonly #book: Book;
  readonly #events: SieEvents;
  #series = "";
  #number = "";
  #day = 0;
  #dayText = "";
  #sum = 0;
  #spoiled = false;
  #added: { readonly account: AccountEntry; readonly amount: number } | null = null;

  constructor(book: Book, events: SieEvents) {
    this.#book = book;
    this.#events = events;
  }

  get name(): string {
    const name = `${this.#series} ${this.#number}`.trim();
    return name === "" ? "utan nummer" : shorten(name);
  }

  /** A #VER: its block comes next. */
  head(record: SieRecord): void {
    this.withoutBlock();
    this.count++;
    this.openLine = record.line;
    this.#series = record.text(0);
    this.#number = record.text(1);
    this.#day = record.day(2, "error");
    this.#dayText = this.#day === 0 ? "" : record.days.text(this.#day);
    this.#sum = 0;
    this.#spoiled = false;
    this.#added = null;
    if (this.#day === 0 && record.text(2) === "")
      record.say("error", "missingDate", `Verifikation ${this.name} saknar datum.`);
    const year = this.#book.years.get(0);
    if (this.#day !== 0 && year !== undefined && (this.#day < year.start || this.#day > year.end))
      record.say(
        "warning",
        "dateOutsideYear",
        `Verifikation ${this.name} den ${this.#dayText} ligger utanför räkenskapsåret.`,
      );
    this.#events.voucher?.({
      line: record.line,
      series: this.#series,
      number: this.#number,
      date: this.#dayText === "" ? null : this.#dayText,
      text: record.text(3),
      registeredOn: record.dayText(4),
      sign: record.text(5),
    });
  }

  /** #TRANS is counted; #BTRANS is struck out, and #RTRANS is followed by the same row as #TRANS. */
  row(record: SieRecord, kind: Kind): void {
    if (!this.inside) {
      record.say("error", "rowOutsideVoucher", `${record.label} står utanför en verifikation.`);
      return;
    }
    const { fields } = record;
    if (fields.count === 0) {
      record.say("error", "missingField", `${record.label} saknar konto.`);
      this.#spoiled = true;
      return;
    }
    const { accounts } = this.#book;
    const account = accounts.find(record.bytes, fields.starts[0] ?? 0, fields.ends[0] ?? 0, record.line);
    const at = record.isList(1) ? 2 : 1;
    const amount = record.amount(at);
    const objects = objectsOf(this.#book, record, 1);
    if (Number.isNaN(amount)) {
      if (kind === "TRANS") this.#spoiled = true;
      return;
    }
    if (kind === "BTRANS") return;
    if (kind === "RTRANS") {
      this.#lone(record.line);
      this.#added = { account, amount };
      return;
    }
    if (this.#added !== null) {
      if (this.#added.account !== account || this.#added.amount !== amount) this.#lone(record.line);
      this.#added = null;
    }
    this.transactions++;
    account.rows++;
    account.turnover += amount;
    this.#sum += amount;
    if (Math.abs(account.turnover) > mostExact || Math.abs(this.#sum) > mostExact)
      record.say("error", "amountTooLarge", `Summan på konto ${account.account} är för stor för att räknas.`);
    this.#events.transaction?.({
      line: record.line,
      account: account.account,
      objects,
      amount: BigInt(amount),
      date: record.dayText(at + 1),
      text: record.text(at + 2),
      quantity: record.text(at + 3),
      sign: record.text(at + 4),
    });
  }

  open(): void {
    this.inside = true;
  }

  close(line: number): void {
    this.#lone(line);
    this.inside = false;
    const { log } = this.#book;
    if (this.#sum !== 0 && !this.#spoiled) {
      const dated = this.#dayText === "" ? "" : ` den ${this.#dayText}`;
      log.add(
        this.openLine,
        "error",
        "unbalancedVoucher",
        `Verifikation ${this.name}${dated} går inte jämnt upp: radernas summa är ${kronor(this.#sum)} kr.`,
      );
    }
    this.openLine = 0;
  }

  /** A #VER that no block followed. */
  withoutBlock(): void {
    if (this.openLine === 0 || this.inside) return;
    const message = `Verifikation ${this.name} har inga rader.`;
    this.#book.log.add(this.openLine, "warning", "voucherWithoutRows", message);
    this.openLine = 0;
  }

  /** The block has no end: nothing can be said of its sum. */
  abandon(): void {
    this.inside = false;
    this.openLine = 0;
    this.#added = null;
  }

  #lone(line: number): void {
    if (this.#added === null) return;
    const message = `#RTRANS på konto ${this.#added.account.account} följs inte av samma rad som #TRANS och räknas inte.`;
    this.#book.log.add(line, "warning", "addedRowAlone", message);
    this.#added = null;
  }
}

/** Öre as kronor in a sentence, with thin spaces between thousands, e.g. "−1 234,50". */
export function kronor(ore: number): string {
  const size = Math.abs(ore);
  const whole = String(Math.floor(size / 100)).replaceAll(/\B(?=(\d{3})+$)/g, "\u202F");
  return `${ore < 0 ? "−" : ""}${whole},${String(size % 100).padStart(2, "0")}`;
}
