import { ChartWithTable, progressAgainstTarget } from "../../../../ui/index.ts";
import type { GoalResult } from "../../actions/read-attainment.ts";
import { whose } from "../words.ts";

type Shown = { readonly label: string; readonly value: number; readonly target: number };

/** Goals with a share as target, each against its own: the question is which came near. */
export function goalBars(results: readonly GoalResult[]): Shown[] {
  return results.flatMap(({ goal, measure, outcome, ...rest }) =>
    measure.unit === "percent" && goal.target !== null && outcome.value !== null
      ? [
          {
            label: `${whose({ goal, measure, outcome, ...rest })}: ${measure.name.toLowerCase()}`,
            value: outcome.value,
            target: goal.target,
          },
        ]
      : [],
  );
}

export function GoalChart({
  results,
  year,
}: {
  readonly results: readonly GoalResult[];
  readonly year: number;
}) {
  const goals = goalBars(results);
  if (goals.length === 0) return null;
  const percent = (value: number) => `${value} %`;
  const title = `Så nära målen kom andelarna ${year}`;
  const description = goals
    .map((goal) => `${goal.label} ${goal.value} procent, mål ${goal.target} procent`)
    .join("; ");
  return (
    <ChartWithTable
      heading={title}
      draw={(frame) => progressAgainstTarget({ title, description, goals, format: percent }, frame)}
      id={`mal-${year}`}
      table={{
        caption: title,
        head: ["Mål", "Utfall (%)", "Mål (%)"],
        rows: goals.map((goal) => [goal.label, String(goal.value), String(goal.target)]),
      }}
    />
  );
}
