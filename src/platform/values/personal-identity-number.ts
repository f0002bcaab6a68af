import type { Outcome } from "./outcome.ts";
import { done, refused } from "./outcome.ts";

/** Year, month and day as numbers; a Temporal.PlainDate is one. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export type PersonalIdentityNumberFault =
  | { readonly code: "missing" }
  | { readonly code: "not-a-number" }
  | { readonly code: "wrong-length"; readonly digits: number }
  | { readonly code: "impossible-date" }
  | { readonly code: "wrong-check-digit" };

/** Added to the day of birth in a coordination number (samordningsnummer, lag 2022:1697). */
const COORDINATION_OFFSET = 60;

/**
 * A personnummer or samordningsnummer that has a real date and a right check digit. It prints masked everywhere
 * (text, JSON, logs, the debugger); only `reveal()` gives the digits.
 */
export class PersonalIdentityNumber {
  readonly #digits: string;

  private constructor(digits: string) {
    this.#digits = digits;
  }

  /**
   * Takes any written form: 12 digits, or 10 with - (or + from the year one turns 100), spaces anywhere. `today`
   * settles the century that ten digits leave open.
   */
  static parse(
    written: string,
    today: CalendarDay,
  ): Outcome<PersonalIdentityNumber, PersonalIdentityNumberFault> {
    const compact = written.replace(/\s/g, "").replace(/[\u2010-\u2015\u2212]/g, "-");
    if (compact === "") return refused({ code: "missing" });
    const shape = /^(\d*?)([-+]?)(\d{4})$/.exec(compact);
    if (shape === null) return PersonalIdentityNumber.fromTwelveDigits(compact);
    const digits = `${shape[1]}${shape[3]}`;
    const whole = digits.length === 10 ? withCentury(digits, shape[2] === "+", today) : digits;
    return PersonalIdentityNumber.fromTwelveDigits(whole);
  }

  /** Takes exactly twelve digits, as registers and files write the number. */
  static fromTwelveDigits(digits: string): Outcome<PersonalIdentityNumber, PersonalIdentityNumberFault> {
    if (digits === "") return refused({ code: "missing" });
    if (!/^\d+$/.test(digits)) return refused({ code: "not-a-number" });
    if (digits.length !== 12) return refused({ code: "wrong-length", digits: digits.length });
    if (!isRealDay(birthDay(digits))) return refused({ code: "impossible-date" });
    if (!hasRightCheckDigit(digits)) return refused({ code: "wrong-check-digit" });
    return done(new PersonalIdentityNumber(digits));
  }

  /** All twelve digits. For storing, for the register's own forms and for the page where the person is worked with. */
  reveal(): string {
    return this.#digits;
  }

  masked(): string {
    return `${this.#digits.slice(0, 8)}-••••`;
  }

  get isCoordinationNumber(): boolean {
    return Number(this.#digits.slice(6, 8)) > COORDINATION_OFFSET;
  }

  /** The last digit but one: odd for a man, even for a woman (folkbokföringslagen 18 §). */
  get sex(): "man" | "woman" {
    return Number(this.#digits[10]) % 2 === 1 ? "man" : "woman";
  }

  get bornOn(): CalendarDay {
    return birthDay(this.#digits);
  }

  /** Whole years; negative before birth. Who is born on 29 February turns a year on 1 March of other years. */
  ageOn(day: CalendarDay): number {
    const born = this.bornOn;
    const before = day.month < born.month || (day.month === born.month && day.day < born.day);
    return day.year - born.year - (before ? 1 : 0);
  }

  equals(other: PersonalIdentityNumber): boolean {
    return this.#digits === other.#digits;
  }

  toString(): string {
    return this.masked();
  }

  toJSON(): string {
    return this.masked();
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `PersonalIdentityNumber(${this.masked()})`;
  }
}

function birthDay(digits: string): CalendarDay {
  const day = Number(digits.slice(6, 8));
  return {
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: day > COORDINATION_OFFSET ? day - COORDINATION_OFFSET : day,
  };
}

function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1800 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** The modulus 10 ("Luhn") sum over the ten last digits, weights 2 1 2 1 … */
function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 2; at < 12; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** The latest century that does not make the person unborn; + says one hundred years earlier. */
function withCentury(ten: string, hundred: boolean, today: CalendarDay): string {
  const thisCentury = Math.floor(today.year / 100);
  const { month, day } = birthDay(`00${ten}`);
  const year = thisCentury * 100 + Number(ten.slice(0, 2));
  const unborn =
    year > today.year ||
    (year === today.year && (month > today.month || (month === today.month && day > today.day)));
  return `${thisCentury - (unborn ? 1 : 0) - (hundred ? 1 : 0)}${ten}`;
}
