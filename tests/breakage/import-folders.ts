import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface ImportFolder {
  readonly folder: string;
  /** The code that every participation has after this import. */
  readonly education: string;
}

const sample = path.resolve(import.meta.dirname, "../../src/demo/data/sample-a/deltagare.csv");
const column = 12;

/** The demo's participations twice, each time with one education for all: half an import would show two. */
export function makeImportFolders(place: string): readonly [ImportFolder, ImportFolder] {
  return [folderWith(place, "Grundskola", "compulsory"), folderWith(place, "Gymnasium", "upperSecondary")];
}

function folderWith(place: string, label: string, education: string): ImportFolder {
  const folder = path.join(place, `import-${education}`);
  mkdirSync(folder, { recursive: true });
  const [head = "", ...rows] = readFileSync(sample, "utf8").trimEnd().split(/\r?\n/);
  const changed = rows.map((row) => row.split(";").with(column, label).join(";"));
  writeFileSync(path.join(folder, "deltagare.csv"), `${[head, ...changed].join("\n")}\n`);
  return { folder, education };
}
