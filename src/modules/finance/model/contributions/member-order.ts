import type { MemberKind } from "./member-kind.ts";

/** Years in which a member pays; `toYear` is null while it goes on. */
export interface MemberTerm {
  readonly memberId: string;
  readonly fromYear: number;
  readonly toYear: number | null;
  /** A municipality outside every region, which takes the region's share as well (5 and 5 a §§). */
  readonly outsideRegions: boolean;
  readonly sort: number;
}

interface Ordered {
  readonly id: string;
  readonly kind: MemberKind;
  readonly name: string;
}

const kindOrder: readonly MemberKind[] = ["state", "region", "municipality"];

/**
 * The fixed order in which members are listed and ties are broken: state, region, municipalities, then the place the
 * association has given each, then the name. The same input always gives the same order.
 */
export function inFixedOrder<T extends Ordered>(
  members: readonly T[],
  terms: readonly MemberTerm[],
): readonly T[] {
  const places = new Map(terms.map((term) => [term.memberId, term.sort]));
  const place = (one: T) => places.get(one.id) ?? 0;
  return [...members].sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      place(a) - place(b) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}
