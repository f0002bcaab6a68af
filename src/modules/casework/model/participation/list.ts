export const listStates = ["ongoing", "exited", "all"] as const;

export interface ListFilter {
  readonly state: (typeof listStates)[number];
  /** Null is every intervention of the actor's assignment. */
  readonly interventionId: string | null;
  /** Active at some time of the year. */
  readonly year: number | null;
  /** Only those whose contact person the actor is. */
  readonly mine: boolean;
  readonly municipalityId: string | null;
  readonly sex: string | null;
}

export const listKeys = ["name", "enrolled", "exited", "reason", "municipality", "sex", "age"] as const;
export type ListKey = (typeof listKeys)[number];
export type ListOrder = { readonly key: ListKey; readonly descending: boolean };

/** What a row of the list shows, and no more. */
export interface ParticipationLine {
  readonly id: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly sex: string;
  readonly interventionId: string;
  readonly municipalityId: string;
  readonly enrolledOn: string;
  readonly exitedOn: string | null;
  readonly exitReason: string | null;
  readonly age: number | null;
}
