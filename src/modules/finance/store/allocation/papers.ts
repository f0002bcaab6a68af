import type { BareWork, Work } from "../../../../platform/db/work.ts";

export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

export async function insertPaper(work: Work, paper: Paper): Promise<void> {
  await work.tx
    .insertInto("association.finance_paper")
    .values({
      association_id: work.actor.associationId,
      id: paper.id,
      name: paper.name,
      media_type: paper.mediaType,
      content: Buffer.from(paper.content),
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}

/** Only papers of the state's amounts; null where there is none. */
export async function readPaper(work: BareWork, id: string): Promise<Paper | null> {
  const row = await work.tx
    .selectFrom("association.finance_paper as p")
    .innerJoin("association.state_amount as a", (join) =>
      join.onRef("a.association_id", "=", "p.association_id").onRef("a.paper_id", "=", "p.id"),
    )
    .where("p.id", "=", id)
    .select(["p.id", "p.name", "p.media_type as mediaType", "p.content"])
    .executeTakeFirst();
  return row ?? null;
}
