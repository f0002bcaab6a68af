// Proves the walls inside the house: the order of modules, their rooms and doors, and what stands on what.
import { placeOf, refusalOfImport, words } from "./boundary-rules.ts";
import type { Fault, SourceFile } from "./files.ts";
import { committableFiles, report } from "./files.ts";

const importing =
  /(?:^|[\s;])(?:(?:import|export)\s+(type\s)?[^"'`;]*?\sfrom\s*|import\s*\(?\s*)["']([^"']+)["']/g;

/** Every import and word that breaks a boundary. Specs may reach anywhere, since they only look. */
export function findBoundaryFaults(files: readonly SourceFile[]): Fault[] {
  return files.filter(isProductCode).flatMap((file) => [...importFaults(file), ...wordFaults(file)]);
}

export function isProductCode({ path }: SourceFile): boolean {
  return /^src\/.*\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path);
}

function importFaults({ path, text }: SourceFile): Fault[] {
  return [...text.matchAll(importing)].flatMap((match) => {
    const refusal = refusalOfImport(path, match[2] ?? "", match[1] !== undefined);
    if (refusal === null) return [];
    const line = text.slice(0, match.index + match[0].length).split("\n").length;
    return [{ path, line, message: `${match[2]}: ${refusal}` }];
  });
}

function wordFaults({ path, text }: SourceFile): Fault[] {
  const place = placeOf(path);
  const forbidden = words.filter(({ allowed }) => !allowed(place, path));
  return text
    .split("\n")
    .flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ rule }) => ({ path, line: index + 1, message: rule })),
    );
}

if (import.meta.main) {
  const files = committableFiles();
  report("boundaries", findBoundaryFaults(files), `${files.filter(isProductCode).length} files`);
}
