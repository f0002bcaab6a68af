import { Temporal } from "temporal-polyfill";
import type { Work } from "../../../../platform/db/work.ts";
import { municipalitiesOf } from "../../../associations/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { verificationDue } from "../../model/content/verification.ts";
import type { Edition } from "../../model/editing/edition.ts";
import type { EntryState } from "../../model/editing/entry-state.ts";
import { stateOf } from "../../model/editing/entry-state.ts";
import type { Entry } from "../../model/entry.ts";
import { remarksOn } from "../../model/quality/remarks.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import type { Municipality } from "../../model/vocabulary.ts";
import { readEditions } from "../../store/editing/editions.ts";
import { readEntries } from "../../store/entries.ts";
import { readProposals } from "../../store/proposals/proposals.ts";
import { readSettings } from "../../store/settings/settings.ts";
import { readVocabulary } from "../../store/vocabulary.ts";
import { deadLinksOf } from "./dead-links.ts";
import { isEntryUnverified } from "./read-for-editing.ts";

export interface ListedEntry {
  readonly entry: Entry;
  readonly state: EntryState;
  /** The draft says something else than the newest edition. */
  readonly changed: boolean;
  readonly unverified: boolean;
  /** When it is to be verified; null where it never was. */
  readonly dueOn: Temporal.PlainDate | null;
  /** Verified, but to be verified again within the days that the settings remind before. */
  readonly dueSoon: boolean;
  readonly missing: number;
  readonly advice: number;
  /** Proposals from hosts that nobody has decided on. */
  readonly waiting: number;
}

export interface EntryList {
  readonly entries: readonly ListedEntry[];
  /** Of the register and not ended, without an entry that is left. */
  readonly withoutEntry: readonly Intervention[];
  /** The association's own and those its entries are for. */
  readonly municipalities: readonly Municipality[];
}

export async function readList(work: Work): Promise<EntryList> {
  const [entries, editions, settings, proposals, deadLinks] = [
    await readEntries(work),
    await readEditions(work),
    await readSettings(work),
    await readProposals(work),
    await deadLinksOf(work),
  ];
  const byEntry = Map.groupBy(editions, ({ entryId }) => entryId);
  const listed = entries.map((entry): ListedEntry => {
    const unverified = isEntryUnverified(entry, settings, work.today);
    const own = byEntry.get(entry.id) ?? [];
    const remarks = remarksOn({
      ...{ content: entry.draft, places: entry.places, unverified, today: work.today.toString() },
      deadLinks: deadLinks(entry.draft),
    });
    const missing = remarks.filter(({ severity }) => severity === "missing").length;
    return {
      ...{ entry, unverified, missing, advice: remarks.length - missing },
      state: stateOf(entry, own, work.today.toString()),
      changed: isChanged(own),
      ...standing(entry, settings, work.today),
      waiting: proposals.filter((one) => one.entryId === entry.id && one.state === "waiting").length,
    };
  });
  return {
    entries: listed,
    withoutEntry: await withoutEntry(work, entries),
    municipalities: await municipalitiesIn(work, entries),
  };
}

function isChanged(editions: readonly Edition[]): boolean {
  return editions[0]?.sameAsDraft === false;
}

function standing(entry: Entry, settings: CatalogueSettings, today: Temporal.PlainDate) {
  const verifiedOn = entry.verifiedOn === null ? null : Temporal.PlainDate.from(entry.verifiedOn);
  const dueOn = verificationDue(verifiedOn, settings);
  const remindOn = dueOn?.subtract({ days: settings.remindDaysBefore });
  return { dueOn, dueSoon: remindOn !== undefined && Temporal.PlainDate.compare(remindOn, today) <= 0 };
}

async function withoutEntry(work: Work, entries: readonly Entry[]): Promise<readonly Intervention[]> {
  const today = work.today.toString();
  const written = new Set(
    entries.filter(({ removedAt }) => removedAt === null).map(({ interventionId }) => interventionId),
  );
  const interventions = await interventionsOf(work);
  return interventions.filter(({ id, endsOn }) => !written.has(id) && (endsOn === null || endsOn >= today));
}

async function municipalitiesIn(work: Work, entries: readonly Entry[]): Promise<readonly Municipality[]> {
  const [{ municipalities }, own] = [await readVocabulary(work), await municipalitiesOf(work)];
  const codes = new Set([
    ...own.map(({ code }) => code),
    ...entries.flatMap(({ draft }) => draft.municipalities),
  ]);
  return municipalities.filter(({ code }) => codes.has(code));
}
