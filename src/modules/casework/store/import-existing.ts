import type { Work } from "../../../platform/db/work.ts";
import type { Fingerprint } from "../model/import/merge-content.ts";
import { answerKey, consultationContent } from "../model/import/merge-content.ts";
import type { ExistingContent } from "../model/import/plan-merge.ts";
import { unpackFingerprint } from "./import-fingerprint.ts";

/** A participation as an earlier import, or a later registration, left it. */
export type KnownParticipation = {
  readonly id: string;
  readonly personId: string;
  readonly protectedIdentity: boolean;
  readonly fingerprint: Fingerprint;
};

/** By `deltagande_id`, everything that carries one. */
export async function readKnownParticipations(work: Work): Promise<ReadonlyMap<string, KnownParticipation>> {
  const rows = await work.tx
    .selectFrom("party.participation")
    .select(["id", "external_id", "person_id", "protected_identity", "import_hash"])
    .where("external_id", "is not", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.external_id ?? "",
      {
        id: row.id,
        personId: row.person_id,
        protectedIdentity: row.protected_identity,
        fingerprint: unpackFingerprint(row.import_hash),
      },
    ]),
  );
}

/** What the files may say anew of consultations and survey answers. Councils and interventions are told by their ids. */
export async function readKnownCounts(
  work: Work,
): Promise<Pick<ExistingContent, "consultations" | "answers">> {
  const consultations = await work.tx
    .selectFrom("party.consultation")
    .select(["external_id", "council_id as council", "held_on as heldOn", "quantity"])
    .where("external_id", "is not", null)
    .execute();
  const answers = await work.tx
    .selectFrom("party.survey_answer")
    .select(["round", "respondent_group as group", "intervention_id as intervention"])
    .select(["question", "ordinal", "answer"])
    .execute();
  return {
    consultations: new Map(consultations.map((row) => [row.external_id ?? "", consultationContent(row)])),
    answers: new Map(answers.map((row) => [answerKey(row), row.answer])),
  };
}
