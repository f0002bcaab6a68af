import { defineConfig } from "vitest/config";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** By name, since the last of them changes what the shared product offers. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

/** Browser journeys: one after another in one worker, since they share one server and one browser. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { sequencer: ByName },
    include: ["tests/journeys/**/*.spec.{ts,tsx}"],
    globalSetup: ["tests/journeys/support/global-setup.ts"],
    // A director meets over a hundred kinds of pages, each looked at in two widths.
    testTimeout: 600_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
});
