/** A cell of a made document, before it is written. `value` is in whole steps of the table's last place. */
export type MadeCell = {
  text?: string;
  value?: number | null;
  percent?: boolean;
  bold?: boolean;
  indent?: number;
  span?: number;
};

export type MadeRow = MadeCell[];

/** A relation the made table obeys; cells are [row, column] from 0. */
export type MadeRelation = {
  readonly target: readonly [number, number];
  readonly terms: readonly (readonly [number, number, number])[];
};

export type MadeTable = {
  readonly title: string;
  readonly rows: MadeRow[];
  /** Decimals that amounts are written with. */
  readonly decimals: number;
  readonly relations: readonly MadeRelation[];
  /** Cells with a percentage of others: target and what it rests on. */
  readonly shares: readonly (readonly [number, number])[];
  readonly layout: string;
};
