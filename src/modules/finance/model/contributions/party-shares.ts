import type { MemberKind } from "./member-kind.ts";
import type { PayingMember } from "./member-set.ts";
import { statutoryParameter } from "./statutory-parameters.ts";

/** A party's part of the whole by law, and the members that carry it together, in the fixed order. */
export interface PartyShare {
  readonly party: MemberKind;
  /** "1/4". */
  readonly share: string;
  /** "5 §" or "5 a §". */
  readonly reference: string;
  readonly payers: readonly PayingMember[];
}

/**
 * The parties of a valid member set (`checkMemberSet`). Försäkringskassan carries the whole state share, also
 * Arbetsförmedlingen's. A municipality outside every region stands among the municipalities and, where a region takes
 * part, among the regions as well; without any region the municipalities carry half.
 */
export function partyShares(members: readonly PayingMember[], year: number): readonly PartyShare[] {
  const of = (kind: MemberKind) => members.filter((member) => member.kind === kind);
  const share = (key: Parameters<typeof statutoryParameter>[0]) => statutoryParameter(key, year);
  const state = share("stateShare");
  const shares: PartyShare[] = [
    {
      ...{ party: "state", share: state.value, reference: state.reference },
      payers: of("state").filter(({ agency }) => agency === "socialInsuranceAgency"),
    },
  ];
  const outside = of("municipality").filter(({ outsideRegions }) => outsideRegions);
  if (of("region").length === 0) {
    const { value, reference } = share("wholeShareWithoutRegion");
    return [...shares, { party: "municipality", share: value, reference, payers: of("municipality") }];
  }
  const [region, municipality] = [share("regionShare"), share("municipalityShare")];
  return [
    ...shares,
    {
      ...{ party: "region", share: region.value },
      reference: outside.length > 0 ? `${region.reference} och 5 a §` : region.reference,
      payers: [...of("region"), ...outside],
    },
    {
      ...{ party: "municipality", share: municipality.value, reference: municipality.reference },
      payers: of("municipality"),
    },
  ];
}
