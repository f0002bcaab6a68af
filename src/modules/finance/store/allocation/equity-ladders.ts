import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { EquityLadder, LadderBase, LadderMode } from "../../model/allocation/equity-ladder.ts";

/** The association's own versions, by the year they begin and then as they were added. */
export async function readEquityLadders(
  work: BareWork,
): Promise<readonly (EquityLadder & { readonly id: string })[]> {
  const ladders = await work.tx
    .selectFrom("association.equity_ladder")
    .select(["id", "name", "mode", "base", "source", "verified", "valid_from_year as validFromYear"])
    .orderBy("valid_from_year")
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  const steps = await work.tx
    .selectFrom("association.equity_ladder_step")
    .select(["ladder_id as ladderId", "from_amount as from", "rate"])
    .orderBy("from_amount")
    .execute();
  return ladders.map((ladder) => ({
    ...ladder,
    mode: ladder.mode as LadderMode,
    base: ladder.base as LadderBase,
    steps: steps.filter(({ ladderId }) => ladderId === ladder.id).map(({ from, rate }) => ({ from, rate })),
  }));
}

export async function insertEquityLadder(
  work: Work,
  ladder: EquityLadder & { readonly id: string },
): Promise<void> {
  const { steps, validFromYear, ...same } = ladder;
  const association_id = work.actor.associationId;
  await work.tx
    .insertInto("association.equity_ladder")
    .values({
      association_id,
      ...same,
      valid_from_year: validFromYear,
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
  await work.tx
    .insertInto("association.equity_ladder_step")
    .values(
      steps.map(({ from, rate }) => ({ association_id, ladder_id: ladder.id, from_amount: from, rate })),
    )
    .execute();
}
