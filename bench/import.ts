import path from "node:path";
import { runnerImport } from "vite";
import type { ImportFigures } from "./import-measure.ts";

type Measure = typeof import("./import-measure.ts");

/**
 * How fast files come in, against COPY of the same rows into the same tables by the owner. The program's pages are TSX,
 * which Node does not read by itself, so it is loaded through the builder.
 */
export async function benchImport(participations = 100_000, rounds = 3): Promise<ImportFigures> {
  const file = path.join(import.meta.dirname, "import-measure.ts");
  const { module } = await runnerImport<Measure>(file, {
    configFile: false,
    root: path.join(import.meta.dirname, ".."),
    oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  });
  return module.measureImport(participations, rounds);
}

if (process.argv[1] === import.meta.filename) {
  const [participations, rounds] = [process.argv[2] ?? 100_000, process.argv[3] ?? 3].map(Number);
  const figures = await benchImport(participations, rounds);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
