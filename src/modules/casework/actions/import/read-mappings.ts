import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { BatchFile } from "../../model/import/batch.ts";
import { needsMapping } from "../../model/import/batch.ts";
import type { ColumnProposal } from "../../model/import/column-mapping.ts";
import { proposeMapping } from "../../model/import/column-mapping.ts";
import { readBatch } from "../../store/import-batch.ts";

/** A file whose headers are not the format's own, with what they may stand for. */
export type UnsettledFile = {
  readonly file: BatchFile;
  readonly proposals: readonly ColumnProposal[];
};

/** The files of one's own batch where columns must be pointed out; none where the batch is not there. */
export async function readMappings(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<readonly UnsettledFile[]> {
  const batch = await readBatch(work, keyring, id);
  const files = batch?.settings.files.filter(needsMapping) ?? [];
  return files.map((file) => ({ file, proposals: proposeMapping(file.header, file.kind).proposals }));
}
