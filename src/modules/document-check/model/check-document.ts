import { cashFlowTies } from "./across/cash-flow.ts";
import { noteTies } from "./across/notes.ts";
import { repeatedLabels } from "./across/repeated.ts";
import { assemble } from "./assemble.ts";
import { findFaults } from "./blame.ts";
import type { CheckedFile } from "./document.ts";
import type { Finding } from "./finding.ts";
import { proseUnits } from "./prose.ts";
import { balance } from "./relations/balance.ts";
import { columnRelations, rowDifferences } from "./relations/differences.ts";
import type { Equation } from "./relations/equation.ts";
import { holdsRounded } from "./relations/equation.ts";
import { parentSums } from "./relations/parents.ts";
import { rowSums } from "./relations/row-sums.ts";
import { series } from "./relations/series.ts";
import { shares } from "./relations/shares.ts";
import type { CheckTable } from "./structure/table.ts";
import { headingUnit } from "./units.ts";
import { findingOf } from "./wording.ts";

export type CheckedDocument = {
  readonly tables: readonly CheckTable[];
  readonly findings: readonly Finding[];
  /** How many relations were tried in each table, by its number. */
  readonly tried: ReadonlyMap<number, number>;
};

/** Recomputes every sum, difference, share and carry-over that a document's tables mean to hold. */
export function checkDocument(file: CheckedFile): CheckedDocument {
  const { tables, texts } = assemble(file);
  const tried = new Map<number, number>();
  const own = tables.flatMap((table) => {
    const equations = equationsOf(table);
    tried.set(table.number, equations.length);
    return findFaults(equations);
  });
  const across = findFaults([...noteTies(tables), ...cashFlowTies(tables), ...repeatedLabels(tables)]);
  const findings = [
    ...[...own, ...across].map((fault) => findingOf(fault, tables)),
    ...tables.flatMap(headingUnit),
    ...texts.flatMap(proseUnits),
  ];
  return { tables, findings: inOrder(withoutRepeats(findings)), tried };
}

function equationsOf(table: CheckTable): Equation[] {
  const sums = [...rowSums(table), ...parentSums(table)];
  const explained = new Set(
    table.rows.filter(({ position }) => {
      const own = sums.filter(({ target }) => target.row === position);
      return own.length > 0 && own.every((equation) => holdsRounded(equation));
    }),
  );
  const differences = rowDifferences(table, explained);
  const redone = new Set(differences.map(({ target }) => target.row));
  // A row that is the difference of two others is no sum of those before it.
  const kept = sums.filter((equation) => !redone.has(equation.target.row));
  return [
    ...kept,
    ...differences,
    ...columnRelations(table),
    ...shares(table),
    ...series(table),
    ...balance(table),
  ];
}

/** The same fault found in two ways, as between a note and each of two tables that repeat it, is told once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ table, row, column, kind, computed }) => {
    const key = [
      table,
      row,
      column,
      kind,
      typeof computed === "number" ? computed.toFixed(2) : computed,
    ].join();
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const last = Number.MAX_SAFE_INTEGER;
  return findings.toSorted(
    (a, b) => (a.table ?? last) - (b.table ?? last) || a.row - b.row || (a.column ?? 0) - (b.column ?? 0),
  );
}
