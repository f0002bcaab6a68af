import type { z } from "zod";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { refused } from "../../../../../platform/values/outcome.ts";

export type QueryRefusal = { readonly code: "hsds.parameter"; readonly parameter: string };

/**
 * The query as its schema says. The first of several values counts, an empty one is absent, and a parameter the schema does
 * not know is passed over, as a harvester that speaks to many sources needs.
 */
export function readQuery<S extends z.ZodType>(
  schema: S,
  query: URLSearchParams,
): Outcome<z.output<S>, QueryRefusal> {
  const given: Record<string, string> = Object.create(null);
  for (const [name, value] of query) if (value !== "") given[name] ??= value;
  const read = schema.safeParse({ ...given });
  if (read.success) return { ok: true, value: read.data };
  return refused({ code: "hsds.parameter", parameter: String(read.error.issues[0]?.path[0] ?? "") });
}
