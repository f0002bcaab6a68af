import { searchEntries } from "../../src/modules/catalogue/actions/search/search-entries.ts";
import type { Language } from "../../src/modules/catalogue/model/language.ts";
import { emptySearch } from "../../src/modules/catalogue/model/search/empty-search.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { Question } from "./questions/index.ts";

export interface Answer {
  readonly question: Question;
  /** Slugs of the first ten. */
  readonly first: readonly string[];
  /** Place of the first expected entry among them, from 1; null where it is not there. */
  readonly rank: number | null;
}

export interface Figures {
  readonly language: Language;
  readonly questions: number;
  /** Share of the questions with an expected entry among the first three. */
  readonly recallAt3: number;
  /** Mean of one over the place of the first expected entry; 0 where none is among the first ten. */
  readonly meanReciprocalRank: number;
}

/** Asks as the page does, nationally, with the reader's language. */
export async function answer(db: Database, language: Language, question: Question): Promise<Answer> {
  const { municipality, question: text } = question;
  const { hits } = await db.inPublic(null, (work) =>
    searchEntries(work, {
      ...{ ...emptySearch, text, language, perPage: 10 },
      municipalities: municipality === undefined ? [] : [municipality],
    }),
  );
  const first = hits.map(({ slug }) => slug);
  const place = first.findIndex((slug) => question.expected.includes(slug));
  return { question, first, rank: place === -1 ? null : place + 1 };
}

export function figuresOf(language: Language, answers: readonly Answer[]): Figures {
  const mean = (of: (one: Answer) => number) =>
    answers.reduce((sum, one) => sum + of(one), 0) / Math.max(1, answers.length);
  return {
    ...{ language, questions: answers.length },
    recallAt3: mean(({ rank }) => (rank !== null && rank <= 3 ? 1 : 0)),
    meanReciprocalRank: mean(({ rank }) => (rank === null ? 0 : 1 / rank)),
  };
}
