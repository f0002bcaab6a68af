import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type {
  EnteredFigure,
  EnteredRelation,
  RelationRule,
} from "../../model/statements/published/entered.ts";
import { relationRules } from "../../model/statements/published/entered.ts";
import type { Unit } from "../../model/statements/published/figure.ts";

/** Figures of every entered document, older documents first. */
export async function readStatedFigures(work: BareWork): Promise<readonly EnteredFigure[]> {
  const rows = await work.tx
    .selectFrom("association.stated_figure")
    .select(["document", "year", "key", "amount", "unit", "place"])
    .orderBy("year")
    .orderBy("document")
    .orderBy("key")
    .execute();
  return rows.map((row) => ({ ...row, unit: row.unit as Unit }));
}

export async function readStatedRelations(work: BareWork): Promise<readonly EnteredRelation[]> {
  const rows = await work.tx
    .selectFrom("association.stated_relation")
    .select(["document", "position", "rule", "what", "stated", "terms"])
    .orderBy("document")
    .orderBy("position")
    .execute();
  return rows.flatMap((row) => {
    const rule = relationRules.find((one): one is RelationRule => one === row.rule);
    return rule === undefined ? [] : [{ ...row, rule }];
  });
}

export async function saveStatedFigures(work: Work, figures: readonly EnteredFigure[]): Promise<void> {
  for (let at = 0; at < figures.length; at += 500)
    await work.tx
      .insertInto("association.stated_figure")
      .values(figures.slice(at, at + 500).map((figure) => ({ ...figure, ...enteredBy(work) })))
      .onConflict((conflict) =>
        conflict.columns(["association_id", "document", "key"]).doUpdateSet((row) => ({
          year: row.ref("excluded.year"),
          amount: row.ref("excluded.amount"),
          unit: row.ref("excluded.unit"),
          place: row.ref("excluded.place"),
          entered_at: row.ref("excluded.entered_at"),
          entered_by: row.ref("excluded.entered_by"),
        })),
      )
      .execute();
}

/** In place of those the document had. */
export async function replaceStatedRelations(
  work: Work,
  document: string,
  relations: readonly EnteredRelation[],
): Promise<void> {
  await work.tx.deleteFrom("association.stated_relation").where("document", "=", document).execute();
  if (relations.length === 0) return;
  await work.tx
    .insertInto("association.stated_relation")
    .values(relations.map((relation) => ({ ...relation, terms: [...relation.terms], ...enteredBy(work) })))
    .execute();
}

/** False where there is no such figure. */
export async function deleteStatedFigure(work: BareWork, document: string, key: string): Promise<boolean> {
  const removed = await work.tx
    .deleteFrom("association.stated_figure")
    .where("document", "=", document)
    .where("key", "=", key)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

function enteredBy({ actor, now }: Work) {
  return { association_id: actor.associationId, entered_at: now.toString(), entered_by: actor.userId };
}
