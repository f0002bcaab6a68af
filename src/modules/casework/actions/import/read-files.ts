import { readTable } from "../../../../platform/files/tabular/index.ts";
import type { ColumnMapping } from "../../model/import/column-mapping.ts";
import { applyMapping } from "../../model/import/column-mapping.ts";
import { recogniseFile } from "../../model/import/recognise-file.ts";
import type { SourceFile } from "../../model/import/source-file.ts";

export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Settled by the user where the headers are not the format's own. */
  readonly mapping?: ColumnMapping;
};

export type ReadFiles = {
  readonly files: readonly SourceFile[];
  /** Names of those that are none of the five files. */
  readonly unknown: readonly string[];
};

/** Reads bytes into rows of text. A file that is one of the five but cannot be read is among `files`, and says so there. */
export async function readFiles(given: readonly GivenFile[]): Promise<ReadFiles> {
  const files: SourceFile[] = [];
  const unknown: string[] = [];
  for (const { name, bytes, mapping } of given) {
    const table = await readTable(bytes);
    const kind = recogniseFile(name, table.ok ? table.value.header : []);
    if (kind === null) unknown.push(name);
    else if (!table.ok) files.push({ name, kind, content: { unreadable: table.refusal.code } });
    else {
      const content = mapping === undefined ? table.value : applyMapping(table.value, kind, mapping);
      files.push({ name, kind, content });
    }
  }
  return { files, unknown };
}
