export type { ReadLimits } from "./read-document.ts";
export { readDocument } from "./read-document.ts";
export type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceGrid,
  SourceRefusal,
  SourceRow,
} from "./source.ts";
