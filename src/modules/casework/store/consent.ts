import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type {
  Consent,
  ConsentForm,
  ConsentKind,
  ConsentTerms,
  CoveredFact,
} from "../model/consent/consent.ts";

function selectConsents(work: Work) {
  return work.tx
    .selectFrom("party.consent")
    .select([
      "id",
      "kind",
      "covers",
      "parties",
      "form",
      "referral_id as referralId",
      "covered_facts as facts",
    ])
    .select(["given_on as givenOn", "valid_until as validUntil", "withdrawn_on as withdrawnOn"])
    .select(["registered_by as registeredBy", "registered_at as registeredAt"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConsents>["executeTakeFirstOrThrow"]>>;

function fromRow(row: Row): Consent {
  return {
    ...row,
    kind: row.kind as ConsentKind,
    form: row.form as ConsentForm,
    facts: row.facts as CoveredFact[],
  };
}

/** The whole ledger of a person, newest first, withdrawn ones included. */
export async function readConsents(work: Work, personId: string): Promise<readonly Consent[]> {
  const rows = await selectConsents(work)
    .where("person_id", "=", personId)
    .orderBy("given_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(fromRow);
}

/** The secrecy consents that a referral, or the one it was handed on from, rests on. */
export async function readSecrecyOf(work: Work, referralIds: readonly string[]): Promise<readonly Consent[]> {
  const rows = await selectConsents(work)
    .where("referral_id", "in", [...referralIds])
    .where("kind", "=", "secrecy")
    .execute();
  return rows.map(fromRow);
}

export async function insertConsent(
  work: Work,
  personId: string,
  referralId: string | null,
  terms: ConsentTerms,
): Promise<string> {
  const id = work.newId();
  await work.tx
    .insertInto("party.consent")
    .values({
      association_id: work.actor.associationId,
      id,
      person_id: personId,
      referral_id: referralId,
      kind: terms.kind,
      given_on: terms.givenOn,
      covers: terms.covers,
      covered_facts: [...terms.facts],
      parties: [...terms.parties],
      valid_until: terms.validUntil,
      form: terms.form,
      registered_by: work.actor.userId,
      registered_at: work.now.toString(),
    })
    .execute();
  return id;
}

/** False where it was withdrawn already. */
export async function markConsentWithdrawn(work: Work, consentId: string, on: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.consent")
    .set({ withdrawn_on: on, withdrawn_by: work.actor.userId })
    .where("id", "=", consentId)
    .where("withdrawn_on", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Running participations no longer count as consented to, in whichever team they are. */
export async function endStatisticsConsent(work: Work, personId: string): Promise<void> {
  await sql`select party.end_statistics_consent(${personId}::uuid)`.execute(work.tx);
}
