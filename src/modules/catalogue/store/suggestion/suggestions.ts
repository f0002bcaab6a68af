import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Handling, Suggestion } from "../../model/suggestion/suggestion.ts";

export interface NewSuggestion {
  readonly associationId: string;
  readonly entryId: string;
  readonly text: string;
  readonly language: Language;
}

/** False where too many have come for the entry in an hour, which the database counts by itself. */
export async function insertSuggestion(work: BareWork, suggestion: NewSuggestion): Promise<boolean> {
  const { associationId, entryId, text, language } = suggestion;
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto("association.catalogue_suggestion")
    .values({
      ...{ association_id: associationId, id: work.newId(), entry_id: entryId, text, language },
      received_at: work.now.toString(),
    })
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Those not handled first, newest first within. */
export async function selectSuggestions(work: Work): Promise<readonly Suggestion[]> {
  const rows = await work.tx
    .selectFrom("association.catalogue_suggestion as suggestion")
    .innerJoin("association.catalogue_entry as entry", (join) =>
      join
        .onRef("entry.association_id", "=", "suggestion.association_id")
        .onRef("entry.id", "=", "suggestion.entry_id"),
    )
    .select(["suggestion.id", "suggestion.entry_id as entryId", "entry.name as entryName"])
    .select(["entry.slug as entrySlug", "suggestion.text", "suggestion.language"])
    .select(["suggestion.received_at as receivedAt", "suggestion.handled_at as handledAt"])
    .select("suggestion.handled_as as handledAs")
    .orderBy((one) => one("suggestion.handled_at", "is not", null))
    .orderBy("suggestion.received_at", "desc")
    .orderBy("suggestion.id")
    .execute();
  return rows.map((row) => ({
    ...row,
    language: row.language as Language,
    handledAs: row.handledAs as Suggestion["handledAs"],
  }));
}

/** False where it is not there or has been handled already. */
export async function updateHandled(work: Work, id: string, handledAs: Handling): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable("association.catalogue_suggestion")
    .set({ handled_at: work.now.toString(), handled_by: work.actor.userId, handled_as: handledAs })
    .where("id", "=", id)
    .where("handled_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
