import { beforeAll, describe, expect, it } from "vitest";
import { addCatalogue } from "../../src/demo/catalogue/add-catalogue.ts";
import { languages } from "../../src/modules/catalogue/model/language.ts";
import { freshDatabase } from "../support/database.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";
import type { Answer } from "./evaluate-questions.ts";
import { answer, figuresOf } from "./evaluate-questions.ts";
import { questions } from "./questions/index.ts";

/** The demo's four associations alone in a database of their own. */
describe("questions as people ask them", () => {
  let world: World;
  beforeAll(async () => {
    world = await foundAssociation({ database: await freshDatabase() });
    await addCatalogue(world.db, world.associationId);
  });

  it("are at least 150 in Swedish and 20 in each other language", () => {
    for (const language of languages) {
      expect(questions[language].length, language).toBeGreaterThanOrEqual(language === "sv" ? 150 : 20);
    }
  });

  it.each(languages)(
    "have an expected entry among the first three: %s",
    { timeout: 60_000 },
    async (language) => {
      const answers: Answer[] = [];
      for (const one of questions[language]) answers.push(await answer(world.db, language, one));
      const missed = answers.filter(({ rank }) => rank === null || rank > 3);
      const lines = missed.map(
        ({ question, first }) =>
          `${question.question}${question.municipality ?? ""}: ${first.slice(0, 5).join(" ")} | expected ${question.expected.join(" ")}`,
      );
      const { recallAt3, meanReciprocalRank } = figuresOf(language, answers);
      if (process.env.SEARCH_FIGURES !== undefined) {
        const figures = [answers.length, recallAt3.toFixed(3), meanReciprocalRank.toFixed(3)];
        process.stdout.write(`| ${language} | ${figures.join(" | ")} |\n`);
      }
      expect(lines, `recall@3 ${recallAt3}, mean reciprocal rank ${meanReciprocalRank}`).toEqual([]);
    },
  );
});
