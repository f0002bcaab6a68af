import type { Documents } from "../../model/search/evaluation/documents.ts";
import type { Reach } from "../../model/search/evaluation/material.ts";
import type { Offer } from "./read-offers.ts";

/** Of a member all is in the scope, of others what a member offers. No members is the whole country. */
export function reachOf(
  { associationIds, begins, order }: Documents,
  offers: readonly Offer[],
  members: ReadonlySet<string> | null,
): Reach {
  const isAll = members === null || associationIds.every((one) => members.has(one));
  const within = isAll ? null : new Uint8Array(order.length);
  associationIds.forEach((one, index) => {
    if (members?.has(one) === true) within?.fill(1, begins[index], begins[index + 1]);
  });
  const offeredIn = new Map<number, readonly string[]>();
  for (const { ownerId, position, byId, municipalities } of offers) {
    const index = associationIds.indexOf(ownerId);
    const place = (begins[index] ?? 0) + position;
    if (index < 0 || place >= (begins[index + 1] ?? 0)) continue;
    offeredIn.set(place, [...new Set([...(offeredIn.get(place) ?? []), ...municipalities])]);
    if (within !== null && members?.has(byId) === true) within[place] = 1;
  }
  return { within, offeredIn };
}
