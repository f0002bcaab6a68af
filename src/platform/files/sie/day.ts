/** A day as the number YYYYMMDD; 0 where the field is empty, −1 where it is no day. Also takes YYYY-MM-DD. */
export function readDay(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + (byte - 0x30);
      digits++;
    } else if (byte !== 0x2d || (digits !== 4 && digits !== 6) || end - start !== 10) return -1;
  }
  if (digits === 0 || value === 0) return 0;
  return digits === 8 && isDay(value) ? value : -1;
}

function isDay(value: number): boolean {
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** YYYYMMDD to YYYY-MM-DD; the same few days come again and again. */
export class Days {
  #known = new Map<number, string>();

  text(day: number): string {
    const known = this.#known.get(day);
    if (known !== undefined) return known;
    const digits = String(day);
    const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    this.#known.set(day, text);
    return text;
  }
}
