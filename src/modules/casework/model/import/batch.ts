import type { ColumnMapping } from "./column-mapping.ts";
import { proposeMapping } from "./column-mapping.ts";
import type { FileKind } from "./file-kinds.ts";

export type BatchState = "uploaded" | "checked" | "confirmed" | "done" | "failed" | "cancelled";

/** What is known of an uploaded file beside its bytes. `header` is empty where the file could not be read. */
export type BatchFile = {
  readonly name: string;
  readonly kind: FileKind;
  readonly header: readonly string[];
  readonly rows: number;
  /** Null until the user has settled it; a file with the format's own headers needs none. */
  readonly mapping: ColumnMapping | null;
};

export type BatchSettings = {
  readonly files: readonly BatchFile[];
  readonly serialDates: "refuse" | "convert";
  /** The latest job that worked on the batch. */
  readonly jobId: string | null;
};

/** True while the user must say which column is which. */
export function needsMapping({ kind, header, mapping }: BatchFile): boolean {
  if (mapping !== null || header.length === 0) return false;
  return proposeMapping(header, kind).proposals.some(({ certainty }) => certainty !== "same");
}

/** What was settled before for a file of the same kind with the same headers. */
export function rememberedMapping(
  file: Pick<BatchFile, "kind" | "header">,
  earlier: readonly BatchSettings[],
): ColumnMapping | null {
  const header = JSON.stringify(file.header);
  const same = earlier
    .flatMap(({ files }) => files)
    .find((one) => one.mapping !== null && one.kind === file.kind && JSON.stringify(one.header) === header);
  return same?.mapping ?? null;
}

/** New files beside the old ones; one with the same name takes the old one's place. */
export function withFiles(before: readonly BatchFile[], added: readonly BatchFile[]): readonly BatchFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}
