/** The tenant. `referenceDate` (YYYY-MM-DD) is the day the registered facts are known to; null means today. */
export interface Association {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  /** Counts from 1 up to this, exclusive, are not shown in the association zone; 1–50. */
  readonly smallCellThreshold: number;
  readonly hideZeroCells: boolean;
  readonly referenceDate: string | null;
}

export type MemberKind = "state" | "region" | "municipality";

/** `agency` is the code in the list referrer under which its officials refer. */
export interface Member {
  readonly id: string;
  readonly kind: MemberKind;
  readonly name: string;
  readonly agency: string;
}

/** `code` is the statistical municipality code of four digits. */
export interface Municipality {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly memberId: string | null;
}
