import type { ClosedRefusal } from "../../financial-year.ts";

export const funders = ["association", "member", "project", "other"] as const;
export type Funder = (typeof funders)[number];

/** A post in an intervention or the office. A post and never a person: nobody's name belongs here. */
export interface Post {
  readonly id: string;
  readonly rowId: string;
  readonly role: string;
  /** The member that employs; null where it is someone else, named in `employer`. */
  readonly employerMemberId: string | null;
  readonly employer: string;
  readonly funder: Funder;
  /** 1–100. */
  readonly scopePercent: number;
  /** Öre for a month of full time, employer's fees included. */
  readonly fullTimeMonthlyCost: bigint;
  readonly vacant: boolean;
  readonly fromOn: string;
  /** Last day; null while it goes on. */
  readonly toOn: string | null;
  readonly note: string;
}

export type PostContent = Omit<Post, "id">;

export type PostRefusal =
  | ClosedRefusal
  | { readonly code: "post.unknownRow" }
  | { readonly code: "post.unknownMember" }
  | { readonly code: "post.needsEmployer" }
  | { readonly code: "post.backwards" }
  | { readonly code: "post.gone" };

/** What the association books: its own posts and those of projects, which are booked gross; members pay theirs themselves. */
export function isBooked({ funder }: Pick<Post, "funder">): boolean {
  return funder === "association" || funder === "project";
}
