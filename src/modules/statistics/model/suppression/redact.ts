import type { Draft, Path } from "./draft.ts";
import { pathKey } from "./draft.ts";

/** The same structure with every number that may be hidden as number or null. */
export type Suppressed<T> = T extends number
  ? number | null
  : T extends string | boolean | null
    ? T
    : T extends readonly (infer Item)[]
      ? Suppressed<Item>[]
      : { [Key in keyof T]: Suppressed<T[Key]> };

/** A copy in which each number that rests on a hidden cell is null; numbers that rest on no cell are left. */
export function redact<T>(figures: T, draft: Draft, hidden: Uint8Array): Suppressed<T> {
  const isHidden = (path: Path) =>
    (draft.restsOn.get(pathKey(path)) ?? []).some((cell) => hidden[cell] === 1);
  const copy = (node: unknown, path: Path): unknown => {
    if (typeof node === "number") return isHidden(path) ? null : node;
    if (Array.isArray(node)) return node;
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, copy(child, [...path, key])]));
  };
  // The copy has the keys of the original by construction; the compiler cannot follow a walk over unknown structure.
  return copy(figures, []) as Suppressed<T>;
}
