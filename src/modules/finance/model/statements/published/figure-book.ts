import type { StatedFigure, StatedValue, Unit } from "./figure.ts";

export interface KnownAmount {
  readonly amount: bigint;
  readonly unit: Unit;
}

/** Every figure by its key, and what has been derived for those that could not be read. */
export class FigureBook {
  readonly #figures: Map<string, StatedFigure>;

  constructor(figures: readonly StatedFigure[]) {
    this.#figures = new Map(figures.map((figure) => [figure.key, figure]));
  }

  all(): readonly StatedFigure[] {
    return [...this.#figures.values()];
  }

  placeOf(key: string): string {
    return this.#figures.get(key)?.place ?? key;
  }

  value(key: string): StatedValue | undefined {
    return this.#figures.get(key)?.value;
  }

  /** Undefined where the figure is not there or cannot be read. */
  amount(key: string): KnownAmount | undefined {
    const value = this.value(key);
    return value?.kind === "amount" ? value : undefined;
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    return value?.kind === "text" ? value.text : undefined;
  }

  items(key: string): readonly string[] | undefined {
    const value = this.value(key);
    return value?.kind === "list" ? value.items : undefined;
  }

  replace(key: string, value: StatedValue): void {
    const figure = this.#figures.get(key);
    if (figure !== undefined) this.#figures.set(key, { ...figure, value });
  }
}
