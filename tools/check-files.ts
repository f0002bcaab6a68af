// Keeps files small and free of registry addresses.
import type { Fault, SourceFile } from "./files.ts";
import { committableFiles, report } from "./files.ts";

const longest = 300;
const medianBelow = 60;

/** A long file says why within its first lines: "Longer than 300 lines: …". */
const reason = /Longer than 300 lines: \S/;
const generated =
  /\.generated\.|^database\/schema\.sql$|^package-lock\.json$|^tests\/fixtures\/|^tools\/test-numbers/;
/** Holds a length from before this check: a migration that has been applied is never edited, so it cannot be split. */
const applied = /^database\/migrations\/0007-/;
const code = /\.(ts|tsx|mjs|css|sql)$/;

/** Put together, so that this file names none itself. */
const registry = new RegExp(
  [
    "registry\\.(npmjs|yarnpkg)\\.",
    "npm\\.(pkg\\.github|jsr)\\.",
    "https?://[^\\s\"'/]*(registry|artifactory|nexus)",
  ].join("|"),
  "i",
);

export function findFileFaults(files: readonly SourceFile[]): Fault[] {
  return [...files.flatMap(lengthFaults), ...files.flatMap(registryFaults), ...medianFaults(files)];
}

function isOwnCode({ path }: SourceFile): boolean {
  return code.test(path) && !generated.test(path) && !applied.test(path);
}

function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split("\n").length;
}

function lengthFaults(file: SourceFile): Fault[] {
  const head = file.text.split("\n", 8).join("\n");
  if (!isOwnCode(file) || linesOf(file) <= longest || reason.test(head)) return [];
  return [
    {
      path: file.path,
      line: longest + 1,
      message: `${linesOf(file)} lines: split it, or give the reason in its head`,
    },
  ];
}

function registryFaults({ path, text }: SourceFile): Fault[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      registry.test(line) ? [{ path, line: index + 1, message: "a package registry's address" }] : [],
    );
}

function medianFaults(files: readonly SourceFile[]): Fault[] {
  const counts = files
    .filter((file) => isOwnCode(file) && file.path.startsWith("src/"))
    .map(linesOf)
    .sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  return median < medianBelow
    ? []
    : [{ path: "src", line: 1, message: `the median file has ${median} lines` }];
}

if (import.meta.main) {
  const files = committableFiles();
  report("files", findFileFaults(files), `${files.filter(isOwnCode).length} files of code`);
}
