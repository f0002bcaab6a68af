/** Sums beyond this are no longer exact. */
export const mostExact = Number.MAX_SAFE_INTEGER;

/** Öre as exact whole numbers; null where the file states nothing. */
export interface StatedBalances {
  opening: number | null;
  closing: number | null;
  result: number | null;
}

export class AccountEntry {
  readonly account: string;
  /** Where it was first seen. */
  readonly line: number;
  declared = false;
  name = "";
  type = "";
  sru = "";
  unit = "";
  turnover = 0;
  rows = 0;
  readonly stated = new Map<number, StatedBalances>();

  constructor(account: string, line: number) {
    this.account = account;
    this.line = line;
  }

  of(year: number): StatedBalances {
    let balances = this.stated.get(year);
    if (balances === undefined) {
      balances = { opening: null, closing: null, result: null };
      this.stated.set(year, balances);
    }
    return balances;
  }

  /** By #KTYP, or else by the first digit: 1 and 2 are balance accounts, 3 to 8 result accounts, 9 is neither. */
  get side(): "balance" | "result" | "neither" {
    if (this.type === "T" || this.type === "S") return "balance";
    if (this.type === "K" || this.type === "I") return "result";
    if (/^[12]/.test(this.account)) return "balance";
    return /^[3-8]/.test(this.account) ? "result" : "neither";
  }
}

/** Accounts have four figures, now and then up to eight. */
const longest = 40;

/** The accounts of a file. An account that is found again in the bytes costs no string. */
export class AccountBook {
  #byNumber = new Map<number, AccountEntry>();
  #byText = new Map<string, AccountEntry>();

  get all(): readonly AccountEntry[] {
    return [...this.#byText.values()];
  }

  find(bytes: Uint8Array, start: number, end: number, line: number): AccountEntry {
    const number = asNumber(bytes, start, end);
    const known = number < 0 ? undefined : this.#byNumber.get(number);
    if (known !== undefined) return known;
    const signs = bytes.subarray(start, Math.min(end, start + longest)).filter((byte) => byte >= 0x20);
    const text = String.fromCharCode(...signs).trim();
    let entry = this.#byText.get(text);
    if (entry === undefined) {
      entry = new AccountEntry(text, line);
      this.#byText.set(text, entry);
    }
    if (number >= 0) this.#byNumber.set(number, entry);
    return entry;
  }
}

/** −1 for what is not plain digits, or begins with a zero that a number would lose. */
function asNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 9 || end === start || bytes[start] === 0x30) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
