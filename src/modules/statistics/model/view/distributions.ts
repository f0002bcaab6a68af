import type { DefinitionKey } from "../counting/definitions.ts";
import { WHOLE } from "./figure-address.ts";
import type { Whose } from "./overview.ts";
import type { Lens, ViewCell, ViewRow, ViewSection } from "./section.ts";
import { countCell, shareCell } from "./section.ts";
import { labelsAt, setOf } from "./value-at.ts";

/** How a set is divided: by which labels, and where their counts and shares stand. */
export interface Distribution {
  readonly rowHeading: string;
  readonly heading: string;
  readonly labels: (
    lens: Lens,
    of: readonly string[],
  ) => readonly { readonly key: string; readonly text: string }[];
  readonly count: (label: string) => string;
  readonly percent: (label: string) => string;
  /** What the shares are of. */
  readonly base: string;
  readonly baseLabel: string;
  readonly population: string;
  readonly definitions: readonly DefinitionKey[];
}

/** Labels that any of the sets holds, in alphabetical order. */
export function labelsUnder(path: string): Distribution["labels"] {
  return (lens, of) => {
    const found = new Set(of.flatMap((one) => labelsAt(setOf(lens.figures, lens.year, one, path), path)));
    return [...found].sort((a, b) => a.localeCompare(b, "sv")).map((key) => ({ key, text: key }));
  };
}

/** Counts of each intervention beside each other; the share of the association, or of the only intervention, last. */
export function distributionSection(lens: Lens, whose: Whose, divided: Distribution): ViewSection {
  const present = whose.interventions.filter(
    (of) => setOf(lens.figures, lens.year, of, divided.base) !== undefined,
  );
  const sets = whose.total ? [...present, WHOLE] : present;
  const shareOf = sets.length === 1 || whose.total ? sets.at(-1) : undefined;
  const labels = divided.labels(lens, sets);
  const rows = labels.map(
    ({ key, text }): ViewRow => ({
      label: text,
      isTotal: false,
      cells: [
        ...sets.map((of) => countCell(lens, of, divided.count(key))),
        ...(shareOf === undefined
          ? []
          : [shareCell(lens, shareOf, divided.percent(key), divided.count(key), divided.base)]),
      ],
    }),
  );
  const base = sets.map((of) => countCell(lens, of, divided.base));
  const noShare: readonly ViewCell[] =
    shareOf === undefined ? [] : [{ value: undefined, unit: "percent", share: null, address: null }];
  return {
    heading: `${divided.heading} ${lens.year}`,
    rowHeading: divided.rowHeading,
    columns: [
      ...sets.map((of) => (of === WHOLE ? "Förbundet" : of)),
      ...(shareOf === undefined ? [] : [`Andel av ${divided.baseLabel.toLocaleLowerCase("sv")}`]),
    ],
    rows: [...rows, { label: divided.baseLabel, isTotal: true, cells: [...base, ...noShare] }],
    population: divided.population,
    definitions: divided.definitions,
    chart: { kind: "bars", columns: [Math.max(sets.length - 1, 0)] },
  };
}
