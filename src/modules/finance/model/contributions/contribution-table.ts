import type { MemberKind } from "./member-kind.ts";

export interface TableMember {
  readonly id: string;
  readonly name: string;
  readonly kind: MemberKind;
}

/** The latest version of a year's contributions. Amounts are öre; members that pay nothing have no amount. */
export interface ContributionYear {
  readonly year: number;
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  /** As decided; the parts' own sum is `total`, also where an entered decision contradicts itself. */
  readonly stateAmount: bigint;
  readonly total: bigint;
  readonly amounts: ReadonlyMap<string, bigint>;
}

/** What each member was to pay, year by year: the one home of these figures for plans, reports and statements. */
export interface ContributionTable {
  /** Those that pay in any of the years, in the fixed order. */
  readonly members: readonly TableMember[];
  /** Ascending; a year without a decision is not there. */
  readonly years: readonly ContributionYear[];
}
