import type { ZoneRequest } from "../../../../platform/http/request.ts";

/** The year that plans are made for: the one in the address, else the next from October on, else the present. */
export function planYear(request: ZoneRequest): number {
  const asked = request.query.get("ar") ?? "";
  if (/^20\d\d$/.test(asked)) return Number(asked);
  const known = request.signedIn.place?.referenceDate;
  if (known !== null && known !== undefined) return Number(known.slice(0, 4)) + 1;
  return request.today.month >= 10 ? request.today.year + 1 : request.today.year;
}
