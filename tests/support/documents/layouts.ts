import { shareLayouts } from "./share-layouts.ts";
import type { Layout } from "./sketch.ts";
import { statementLayouts } from "./statement-layouts.ts";
import { sumLayouts } from "./sum-layouts.ts";

/** Right tables of every kind that plans and annual reports have. */
export const layouts: Readonly<Record<string, Layout>> = {
  ...sumLayouts,
  ...shareLayouts,
  ...statementLayouts,
};
