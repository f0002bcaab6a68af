import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { isStatementLineKey } from "../statements/statement-line.ts";
import type { AccountMapping, MappingRefusal, RowMapping } from "./mapping.ts";

export type NewAccountMapping = Pick<
  AccountMapping,
  "accountFrom" | "accountTo" | "statementLine" | "noteLine"
>;
export type NewRowMapping = Pick<
  RowMapping,
  "rowId" | "dimension" | "object" | "accountFrom" | "accountTo" | "priority"
>;

/** Two mappings of the same accounts could both be right, so the second is refused; a narrower range inside a wider is not. */
export function checkAccountMapping(
  wanted: NewAccountMapping,
  existing: readonly AccountMapping[],
): Outcome<void, MappingRefusal> {
  if (!isStatementLineKey(wanted.statementLine)) return refused({ code: "mapping.unknownLine" });
  const backwards = isBackwards(wanted.accountFrom, wanted.accountTo);
  if (backwards) return refused({ code: "mapping.backwards" });
  const twin = existing.find(
    (one) => one.accountFrom === wanted.accountFrom && one.accountTo === wanted.accountTo,
  );
  return twin === undefined
    ? done()
    : refused({ code: "mapping.overlaps", with: rangeText(twin.accountFrom, twin.accountTo) });
}

export function checkRowMapping(
  wanted: NewRowMapping,
  existing: readonly RowMapping[],
  rowIds: ReadonlySet<string>,
): Outcome<void, MappingRefusal> {
  if (!rowIds.has(wanted.rowId)) return refused({ code: "mapping.unknownRow" });
  if (wanted.object === null && wanted.accountFrom === null) return refused({ code: "mapping.nothingGiven" });
  if (isBackwards(wanted.accountFrom ?? "", wanted.accountTo ?? ""))
    return refused({ code: "mapping.backwards" });
  const twin = existing.find((one) => isSame(one, wanted));
  if (twin === undefined) return done();
  const what =
    twin.object === null ? rangeText(twin.accountFrom ?? "", twin.accountTo ?? "") : `objekt ${twin.object}`;
  return refused({ code: "mapping.overlaps", with: what });
}

function isSame(one: NewRowMapping, other: NewRowMapping): boolean {
  return (
    one.dimension === other.dimension &&
    one.object === other.object &&
    one.accountFrom === other.accountFrom &&
    one.accountTo === other.accountTo &&
    one.priority === other.priority
  );
}

function isBackwards(from: string, to: string): boolean {
  return from.padEnd(10, "0") > to.padEnd(10, "9");
}

/** One account, or from and to. */
export function rangeText(from: string, to: string): string {
  return from === to ? `konto ${from}` : `konto ${from}–${to}`;
}
