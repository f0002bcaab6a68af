import type { ZoneRequest } from "../../../platform/http/request.ts";

/** The year asked for in the address; otherwise the year of the demo's last known day, or the present one. */
export function yearOf(request: ZoneRequest): number {
  const asked = request.query.get("ar") ?? "";
  if (/^20\d\d$/.test(asked)) return Number(asked);
  const known = request.signedIn.place?.referenceDate;
  return known === null || known === undefined ? request.today.year : Number(known.slice(0, 4));
}
