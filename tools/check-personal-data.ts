// Finds personal identity numbers that are not in the Swedish Tax Agency's series of test numbers.
// `--list FILE` remakes the list from the agency's published file (one number of 12 digits per line).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Fault, SourceFile } from "./files.ts";
import { committableFiles, report, root } from "./files.ts";
import { findPersonalNumbers, hashesOf } from "./personal-numbers.ts";

/** The first 8 hex digits of SHA-256 of each test number: 24,000 of them, so 1 number in 180,000 passes by chance. */
const listFile = path.join(root, "tools/test-numbers.sha256.txt");

/** Never repeats the number: the message ends up in logs. */
export function findPersonalData(files: readonly SourceFile[], testNumbers: ReadonlySet<string>): Fault[] {
  return files.flatMap(({ path: file, text }) =>
    findPersonalNumbers(text)
      .filter(({ digits }) => !hashesOf(digits).some((hash) => testNumbers.has(hash)))
      .map(({ index }) => ({
        path: file,
        line: text.slice(0, index).split("\n").length,
        message: "a personal identity number outside the official test series",
      })),
  );
}

export function readTestNumbers(): Set<string> {
  return new Set(
    readFileSync(listFile, "utf8")
      .split("\n")
      .filter((line) => /^[0-9a-f]{8}$/.test(line)),
  );
}

function remakeList(source: string): void {
  const numbers = readFileSync(source, "utf8")
    .split("\n")
    .filter((line) => /^\d{12}$/.test(line));
  const hashes = [...new Set(numbers.flatMap(hashesOf))].sort();
  writeFileSync(
    listFile,
    `# First 8 hex digits of SHA-256 of each official Swedish test number\n${hashes.join("\n")}\n`,
  );
}

if (import.meta.main) {
  const [option, source] = process.argv.slice(2);
  if (option === "--list" && source !== undefined) remakeList(source);
  const files = committableFiles();
  report("personal data", findPersonalData(files, readTestNumbers()), `${files.length} files`);
}
