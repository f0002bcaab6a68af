import { Temporal } from "temporal-polyfill";
import type { Work } from "../../../../platform/db/work.ts";
import { municipalitiesOf } from "../../../associations/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { isUnverified } from "../../model/content/verification.ts";
import type { Edition } from "../../model/editing/edition.ts";
import type { EntryState } from "../../model/editing/entry-state.ts";
import { stateOf } from "../../model/editing/entry-state.ts";
import type { Entry } from "../../model/entry.ts";
import type { Remark } from "../../model/quality/remark.ts";
import { remarksOn } from "../../model/quality/remarks.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readEditions } from "../../store/editing/editions.ts";
import { readEntry } from "../../store/entries.ts";
import { readSettings } from "../../store/settings/settings.ts";
import { readVocabulary } from "../../store/vocabulary.ts";
import { deadLinksOf } from "./dead-links.ts";

/** One entry with all that its pages need. */
export interface EntryForEditing {
  readonly entry: Entry;
  readonly editions: readonly Edition[];
  readonly state: EntryState;
  readonly unverified: boolean;
  readonly remarks: readonly Remark[];
  readonly settings: CatalogueSettings;
  readonly vocabulary: Vocabulary;
  /** Codes of the association's municipalities. */
  readonly municipalities: readonly string[];
  readonly interventions: readonly Pick<Intervention, "id" | "name">[];
}

/** Null where the association has no such entry. Removed ones are given, so that they can be taken back. */
export async function readForEditing(work: Work, entryId: string): Promise<EntryForEditing | null> {
  const entry = await readEntry(work, entryId);
  if (entry === null) return null;
  const [editions, settings, vocabulary, municipalities, interventions, deadLinks] = [
    await readEditions(work, entryId),
    await readSettings(work),
    await readVocabulary(work),
    await municipalitiesOf(work),
    await interventionsOf(work),
    await deadLinksOf(work),
  ];
  const unverified = isEntryUnverified(entry, settings, work.today);
  return {
    ...{ entry, editions, settings, vocabulary, interventions, unverified },
    state: stateOf(entry, editions, work.today.toString()),
    remarks: remarksOn({
      ...{ content: entry.draft, places: entry.places, unverified },
      deadLinks: deadLinks(entry.draft),
      today: work.today.toString(),
    }),
    municipalities: municipalities.map(({ code }) => code),
  };
}

export function isEntryUnverified(
  { verifiedOn }: Pick<Entry, "verifiedOn">,
  settings: CatalogueSettings,
  today: Temporal.PlainDate,
): boolean {
  return isUnverified(verifiedOn === null ? null : Temporal.PlainDate.from(verifiedOn), settings, today);
}
