/** A seat in the board that is to sign. The name may be empty: the seat signs, whoever holds it that day. */
export interface Seat {
  readonly role: string;
  readonly name: string;
  /** The member that appoints it. */
  readonly memberId: string | null;
  /** YYYY-MM-DD; null while unsigned. */
  readonly signedOn: string | null;
}

/** One seat for each member, the first two in the presidium; states are one party but have a seat each. */
export function seatsFor(members: readonly { readonly id: string }[]): readonly Seat[] {
  return members.map(({ id }, at) => ({
    role: at === 0 ? "Ordförande" : at === 1 ? "Vice ordförande" : "Ledamot",
    name: "",
    memberId: id,
    signedOn: null,
  }));
}
