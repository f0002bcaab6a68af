import { z } from "zod";
import type { DocumentContent } from "../../../../platform/documents/index.ts";

const shape = z.object({
  title: z.string(),
  association: z.string(),
  date: z.string(),
  blocks: z.array(z.unknown()),
});

/** What was frozen, as it is shown. It was written by this product and nobody else, so its parts are taken as they are. */
export function frozenContent(kept: unknown): DocumentContent {
  shape.parse(kept);
  return kept as DocumentContent;
}
