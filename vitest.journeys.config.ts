import { defineConfig } from "vitest/config";

/** Browser journeys: one after another in one worker, since they share one server and one browser. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    include: ["tests/journeys/**/*.spec.{ts,tsx}"],
    globalSetup: ["tests/journeys/support/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
});
