import type { PageRequest } from "../../../../platform/http/request.ts";
import { monthName } from "../../../../platform/values/format.ts";
import { yearOf } from "../year-of.ts";

/** The period a page of the outcome speaks of: January up to and with a month of a year. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** `?ar=` and `?manad=`; a past year is whole, the present one is shown up to the present month. */
export function periodOf(request: PageRequest): Period {
  const year = yearOf(request);
  const asked = request.query.get("manad") ?? "";
  if (/^([1-9]|1[0-2])$/.test(asked)) return { year, month: Number(asked) };
  const known = request.signedIn?.place?.referenceDate ?? request.today.toString();
  return { year, month: Number(known.slice(0, 4)) === year ? Number(known.slice(5, 7)) : 12 };
}

/** "hela 2017" or "januari–augusti 2017". */
export function periodText({ year, month }: Period): string {
  if (month === 12) return `hela ${year}`;
  return month === 1 ? `januari ${year}` : `januari–${monthName(month)} ${year}`;
}

/** Query of an address within the area: "?ar=2017&manad=8". */
export function periodQuery({ year, month }: Period): string {
  return `?ar=${year}&manad=${month}`;
}
