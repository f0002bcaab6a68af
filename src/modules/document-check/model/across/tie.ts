import type { Equation } from "../relations/equation.ts";
import type { CheckTable, TableCell } from "../structure/table.ts";

type Tie = {
  readonly table: CheckTable;
  readonly target: TableCell;
  readonly other: TableCell;
  /** What the other's amount is multiplied by to stand in the target's unit. */
  readonly scale: number;
  readonly basis: string;
};

/** Two places that must say the same. Signs are left out: a note gives costs as they are, a statement as they count. */
export function tieEquation({ table, target, other, scale, basis }: Tie): Equation {
  const step = Math.max(target.step, other.step * scale);
  return {
    ...{ kind: "carry-over", table, target, basis },
    others: [other],
    compute: (figureOf) => {
      const size = Math.abs(figureOf(other)) * scale;
      return figureOf(target) < 0 ? -size : size;
    },
    tolerance: scale === 1 ? 1e-6 : step / 2 + 1e-6,
    slack: step * (scale === 1 ? 1 : 1.5) + 1e-6,
  };
}
