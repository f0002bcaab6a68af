import type { PageRequest } from "../../../platform/http/request.ts";

/** The year in the address (`?ar=`): the demo's known year or the present one where none or nonsense is given. */
export function yearOf(request: PageRequest): number {
  const asked = request.query.get("ar") ?? "";
  if (/^20\d\d$/.test(asked)) return Number(asked);
  const known = request.signedIn?.place?.referenceDate;
  return known === null || known === undefined ? request.today.year : Number(known.slice(0, 4));
}
