import type { Work } from "../../../../platform/db/work.ts";
import type { CandidateWords } from "../../model/use/candidates.ts";
import { candidatesIn } from "../../model/use/candidates.ts";
import { contactMeans } from "../../model/use/use-event.ts";
import type { Counted, EntryUse, MunicipalityUse, UseReport, WeekUse } from "../../model/use/use-report.ts";
import { weeksUpTo } from "../../model/use/use-report.ts";
import { mondayOf } from "../../model/use/week.ts";
import { readEntries } from "../../store/entries.ts";
import { readOthersSynonyms, readStandingWords } from "../../store/use/read-candidates.ts";
import type { CountedUse } from "../../store/use/read-use.ts";
import { readMissed, readUse } from "../../store/use/read-use.ts";

/** How the association's catalogue was used in the latest `weekCount` weeks. */
export async function readUseReport(work: Work, weekCount: number): Promise<UseReport> {
  const monday = mondayOf(work.today);
  const weeks = weeksUpTo(monday, weekCount);
  const since = weeks[0] ?? monday.toString();
  const [rows, missed, entries] = [
    await readUse(work, since),
    await readMissed(work, since),
    await readEntries(work),
  ];
  const candidates = missed.length === 0 ? () => [] : candidatesIn(await readWords(work));
  const used = entries
    .filter((entry) => entry.removedAt === null)
    .map((entry) => entryUse(entry.id, entry.name, rows))
    .sort((one, other) => other.views - one.views);
  return {
    weeks: weeks.map((week) => weekUse(week, rows)),
    entries: used,
    filters: sumBy(ofKind(rows, "filter"), (row) => row.subject),
    languages: sumBy(ofKind(rows, "view"), (row) => row.language),
    missed: missed.map((one) => ({ ...one, candidates: candidates(one.text, one.language) })),
  };
}

async function readWords(work: Work): Promise<CandidateWords> {
  return { standing: await readStandingWords(work), ofOthers: await readOthersSynonyms(work) };
}

function entryUse(entryId: string, name: string, rows: readonly CountedUse[]): EntryUse {
  const own = rows.filter((row) => row.entryId === entryId);
  const views = ofKind(own, "view");
  const contacts = sumBy(ofKind(own, "contact"), (row) => row.subject);
  const [phone, email, web] = contactMeans.map((means) => contacts[means] ?? 0);
  return {
    ...{ entryId, name, views: total(views) },
    contacts: { phone: phone ?? 0, email: email ?? 0, web: web ?? 0 },
    municipalities: byMunicipality(own),
  };
}

function byMunicipality(rows: readonly CountedUse[]): readonly MunicipalityUse[] {
  const chosen = Map.groupBy(
    rows.filter((row) => row.municipality !== ""),
    (row) => row.municipality,
  );
  return Array.from(chosen, ([code, of]) => ({
    ...{ code, views: total(ofKind(of, "view")), contacts: total(ofKind(of, "contact")) },
  })).sort((one, other) => other.views - one.views || other.contacts - one.contacts);
}

function weekUse(week: string, rows: readonly CountedUse[]): WeekUse {
  const own = rows.filter((row) => row.week === week);
  const count = (kind: string) => total(ofKind(own, kind));
  return {
    ...{ week, views: count("view"), contacts: count("contact") },
    ...{ searches: count("search"), misses: count("miss") },
  };
}

function ofKind(rows: readonly CountedUse[], kind: string): readonly CountedUse[] {
  return rows.filter((row) => row.kind === kind);
}

function total(rows: readonly CountedUse[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

function sumBy(rows: readonly CountedUse[], key: (row: CountedUse) => string): Counted {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.count);
  return Object.fromEntries([...sums].sort(([, one], [, other]) => other - one));
}
