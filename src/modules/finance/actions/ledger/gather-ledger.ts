import type {
  SieEvents,
  SieObjectBalance,
  SieObjects,
  SiePeriodBalance,
  SieTransaction,
  SieVoucher,
} from "../../../../platform/files/sie/index.ts";
import type { Objects } from "../../model/ledger/ledger-sum.ts";
import { objectsKey, SumBook } from "../../model/ledger/sum-book.ts";
import type { MonthChange } from "../../model/ledger/sums-of-balances.ts";
import type { NewVoucher, NewVoucherRow } from "../../store/ledger/ledger-content.ts";

/** SIE's dimension for employees. */
const employees = "7";

interface Kept {
  readonly objects: Objects;
  readonly key: string;
}

/** Takes what the parser tells: vouchers and rows until they are fetched, and sums of them all. */
export class LedgerGathering implements SieEvents {
  readonly sums = new SumBook();
  readonly months: MonthChange[] = [];
  readonly voucherYears = new Set<number>();
  /** Opening and closing of objects, from files without months. */
  readonly objectBalances: SieObjectBalance[] = [];
  readonly #keepsEmployees: boolean;
  readonly #known = new WeakMap<SieObjects, Kept>();
  #vouchers: NewVoucher[] = [];
  #rows: NewVoucherRow[] = [];
  #index = 0;
  #date: string | null = null;

  constructor(keepsEmployees: boolean) {
    this.#keepsEmployees = keepsEmployees;
  }

  voucher = ({ series, number, date, text }: SieVoucher): void => {
    this.#index++;
    this.#date = date;
    // A voucher without a date is an error that refuses the file.
    if (date === null) return;
    this.voucherYears.add(Number(date.slice(0, 4)));
    this.#vouchers.push({ index: this.#index, series, number, date, text });
  };

  transaction = ({ line, account, amount, date, text, objects: given }: SieTransaction): void => {
    if (this.#date === null) return;
    const { objects, key } = this.#kept(given);
    const day = date ?? this.#date;
    // A row's own day may lie in another year, as when a bill is entered late; the voucher's day decides then.
    const counted = day.slice(0, 4) === this.#date.slice(0, 4) ? day : this.#date;
    this.sums.add(account, Number(counted.slice(5, 7)), objects, key, amount);
    const row = { voucher: this.#index, line, account, amount, date: day, text, objects: key || "{}" };
    this.#rows.push(row);
  };

  periodBalance = ({ label, year, period, account, objects, amount }: SiePeriodBalance): void => {
    if (label !== "PSALDO" || year !== 0) return;
    this.months.push({
      account,
      month: Number(period.slice(4)),
      objects: this.#kept(objects).objects,
      amount,
    });
  };

  objectBalance = (balance: SieObjectBalance): void => {
    if (balance.year === 0)
      this.objectBalances.push({ ...balance, objects: this.#kept(balance.objects).objects });
  };

  get waiting(): number {
    return this.#rows.length + this.#vouchers.length;
  }

  /** What has come since the last time. */
  take(): { readonly vouchers: readonly NewVoucher[]; readonly rows: readonly NewVoucherRow[] } {
    const taken = { vouchers: this.#vouchers, rows: this.#rows };
    this.#vouchers = [];
    this.#rows = [];
    return taken;
  }

  /** The parser gives the same lists again and again, so each is looked at once. */
  #kept(objects: SieObjects): Kept {
    const known = this.#known.get(objects);
    if (known !== undefined) return known;
    const entries = Object.entries(objects).filter(
      ([dimension]) => this.#keepsEmployees || dimension !== employees,
    );
    const kept = { objects: Object.fromEntries(entries), key: "" };
    kept.key = objectsKey(kept.objects);
    this.#known.set(objects, kept);
    return kept;
  }
}
