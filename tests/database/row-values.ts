/** Who and what the made rows belong to, so that one actor of the same association is allowed to see them. */
export interface Belonging {
  readonly associationId: string;
  readonly userId: string;
  readonly unitId: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What a row needs beyond types and lists of words, because a check demands it. A table with such a check gets an entry here. */
export const neededByChecks: Readonly<Record<string, Values>> = {
  "association.account_mapping": { account_from: "3510", account_to: "3519" },
  "association.catalogue_letter": { recipient: "prov@medlem.example" },
  "association.financial_year": { closed_at: "2018-03-05T10:00:00Z" },
  "association.goal": { target: 1 },
  "association.member_address": { address: "prov@medlem.example" },
  "association.row_mapping": { account_from: "3510", account_to: "3519" },
  "association.stated_relation": { terms: ["prov"] },
  "party.emergency_access": {
    reason: "provrad som är lång nog för en orsak",
    from_at: "2018-03-05T10:00:00Z",
    until_at: "2018-03-05T20:00:00Z",
  },
  "party.referral": { state: "sent", ground: "consent", sent_at: "2018-03-01T10:00:00Z" },
  "platform.job": { zone: "party" },
};

/** By column name, in whichever table: what makes the row belong to the actor. */
export function belongingColumns(to: Belonging): Values {
  return {
    association_id: to.associationId,
    ...{ user_id: to.userId, created_by: to.userId, by_user: to.userId, registered_by: to.userId },
    ...{ added_by: to.userId, granted_by: to.userId, closed_by: to.userId, ticked_by: to.userId },
    ...{ unit_id: to.unitId, receiver_id: to.unitId, intervention_id: to.unitId },
    ...{ year: 2017, from_year: 2017, valid_from_year: 2017, first_year: 2017 },
  };
}

const byType: Readonly<Record<string, () => unknown>> = {
  uuid: () => crypto.randomUUID(),
  text: () => "prov",
  date: () => "2017-06-01",
  "timestamp with time zone": () => "2017-06-01T10:00:00Z",
  smallint: () => 1,
  integer: () => 1,
  bigint: () => 1,
  boolean: () => false,
  jsonb: () => "{}",
  bytea: () => Buffer.from(crypto.randomUUID()),
  "text[]": () => [],
};

export function valueOfType(type: string, place: string): unknown {
  const make = byType[type];
  if (make === undefined) throw new Error(`tests/database/row-values.ts has no value for ${type} (${place})`);
  return make();
}
