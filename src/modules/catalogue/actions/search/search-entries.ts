import type { BareWork } from "../../../../platform/db/work.ts";
import type { Memory } from "../../../../platform/memory/memory.ts";
import type { Language } from "../../model/language.ts";
import type { Asked } from "../../model/search/asked.ts";
import { askedOf, respelt } from "../../model/search/asked.ts";
import type { Concept } from "../../model/search/concept.ts";
import { keysOfConcepts } from "../../model/search/concept.ts";
import { daysSince } from "../../model/search/day-number.ts";
import { evaluate } from "../../model/search/evaluation/evaluate.ts";
import type { SearchQuery, SearchResult } from "../../model/search/search-query.ts";
import { readHits, readIds } from "../../store/search/read-hits.ts";
import type { ReadMaterial } from "../../store/search/read-material.ts";
import { readMaterial } from "../../store/search/read-material.ts";
import type { SearchMemory } from "../../store/search/search-memory.ts";
import { createSearchMemory } from "../../store/search/search-memory.ts";
import { correctWords } from "./correct-words.ts";
import { readConcepts } from "./read-concepts.ts";

/**
 * Finds entries that are shown today. Any text is a question: words that say nothing are passed over, and no words is everything.
 * With a memory the answer is the same, sooner.
 */
export async function searchEntries(
  work: BareWork,
  query: SearchQuery,
  shared?: Memory,
): Promise<SearchResult> {
  const memory = memoryIn(shared);
  const { understood, evaluated } = await answerTo(work, query, memory);
  const { found, ...counted } = evaluated;
  const hits = await readHits(work, found, query.language, understood.offers);
  const relaxations =
    counted.total === 0 && understood.concepts.length > 0
      ? await withoutText(work, query, counted.relaxations, memory)
      : counted.relaxations;
  return { ...counted, hits, corrections: understood.corrections, relaxations };
}

/** The same entries in the same order, by their ids alone: a list of all there is costs no reading of their texts. */
export async function searchIds(
  work: BareWork,
  query: SearchQuery,
  shared?: Memory,
): Promise<{ readonly total: number; readonly entryIds: readonly string[] }> {
  const { total, found } = (await answerTo(work, query, memoryIn(shared))).evaluated;
  return { total, entryIds: await readIds(work, found) };
}

function memoryIn(shared: Memory | undefined): SearchMemory {
  return shared?.of(createSearchMemory) ?? createSearchMemory();
}

async function answerTo(work: BareWork, query: SearchQuery, memory: SearchMemory) {
  const asked = askedOf(query.text, query.language);
  const understood: Understood = asked.words.every(({ stop }) => stop)
    ? { ...(await readMaterial(work, query.scope, nothing, memory)), concepts: [], corrections: [] }
    : await understand(work, query, asked, memory);
  return { understood, evaluated: evaluate({ ...understood, query, today: daysSince(work.today) }) };
}

/** No words: then all documents of the scope are looked among. */
const nothing = { languages: [], keys: [] };

interface Understood extends ReadMaterial {
  readonly concepts: readonly Concept[];
  readonly corrections: SearchResult["corrections"];
}

/** Words that stand nowhere are taken for the nearest that do, once. */
async function understand(
  work: BareWork,
  query: SearchQuery,
  asked: Asked,
  memory: SearchMemory,
): Promise<Understood> {
  const { scope } = query;
  const languages: readonly Language[] = query.language === "sv" ? ["sv"] : ["sv", query.language];
  const read = async (question: Asked) => {
    const concepts = await readConcepts(work, scope, question);
    const keys = keysOfConcepts(concepts);
    return { concepts, ...(await readMaterial(work, scope, { languages, keys }, memory)) };
  };
  const first = await read(asked);
  const unknown = wordsNowhere(first.concepts, first.postings);
  if (unknown.length === 0) return { ...first, corrections: [] };
  const spelling = await correctWords(work, scope, { read: languages, asked: asked.languages }, unknown);
  if (spelling.size === 0) return { ...first, corrections: [] };
  const corrections = Array.from(spelling, ([typed, used]) => ({ typed, used }));
  return { ...(await read(respelt(asked, spelling))), corrections };
}

function wordsNowhere(concepts: readonly Concept[], postings: ReadMaterial["postings"]): readonly string[] {
  const stands = (key: string) => (postings.get(key)?.associations.length ?? 0) > 0;
  return concepts
    .filter(({ expansions }) => !expansions.some(({ keys }) => keys.some(stands)))
    .map(({ typed }) => typed)
    .filter((typed) => !typed.includes(" "));
}

/** What the filters alone would give, beside what each filter's removal would. */
async function withoutText(
  work: BareWork,
  query: SearchQuery,
  relaxations: SearchResult["relaxations"],
  memory: SearchMemory,
): Promise<SearchResult["relaxations"]> {
  const all = await readMaterial(work, query.scope, nothing, memory);
  const { total } = evaluate({ ...all, concepts: [], query, today: daysSince(work.today) });
  const dropped = total === 0 ? [] : [{ drop: "text" as const, total }];
  return [...relaxations, ...dropped].sort((one, other) => other.total - one.total);
}
