/**
 * Keeps the best so many of those it meets, best first: the highest score, then the lowest order, then the lowest place. Most of
 * what it meets is worse than the last it keeps, which one comparison tells.
 */
export class Best {
  met = 0;
  readonly #most: number;
  readonly #kept: { readonly score: number; readonly order: number; readonly place: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  meet(score: number, order: number, place: number): void {
    this.met += 1;
    const kept = this.#kept;
    if (kept.length >= this.#most && !this.#before(score, order, place, kept.length - 1)) return;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#before(score, order, place, middle)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { score, order, place });
    if (kept.length > this.#most) kept.pop();
  }

  #before(score: number, order: number, place: number, at: number): boolean {
    const other = this.#kept[at];
    if (other === undefined) return true;
    if (score !== other.score) return score > other.score;
    return order === other.order ? place < other.place : order < other.order;
  }

  places(): readonly number[] {
    return this.#kept.map(({ place }) => place);
  }
}
