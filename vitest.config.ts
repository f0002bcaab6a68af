import { defineConfig } from "vitest/config";

/** Files share their worker (no isolation: 2 s instead of 30 s for 100 files), so their order is shuffled to show hidden state. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
    include: ["src/**/*.spec.{ts,tsx}", "tests/**/*.spec.{ts,tsx}", "tools/**/*.spec.ts"],
    exclude: ["tests/journeys/**", "**/node_modules/**"],
    globalSetup: ["tests/support/global-setup.ts"],
    sequence: { shuffle: { files: true, tests: false } },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    passWithNoTests: true,
  },
});
