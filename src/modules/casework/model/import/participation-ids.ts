type Place = { readonly stem: string; readonly number: number } | null;
type Hole = { readonly before: Place; readonly after: Place; size: number };

/**
 * Which participations the other files may refer to.
 *
 * A row of deltagare whose own id is missing or repeats another's had some other id once, and rows of other files still
 * carry it. Those are a consequence of a fault that is reported already, and reporting them would bury it. Their id can
 * be known where ids are numbered in a series: it is one that fills the hole the faulty row left, between the ids of the
 * rows before and after it (at either end of the file: the next ones in turn). Where the rows are not in order of their
 * ids, it is any unused number within the series. An id that fills no hole, such as D99999, is a fault of its own.
 * Nothing slips in by this: the faulty row stops the import, and when it is mended every reference is checked again.
 */
export class ParticipationIds {
  readonly #lines = new Map<string, number>();
  readonly #existing: ReadonlySet<string>;
  readonly #holes: Hole[] = [];
  readonly #ranges = new Map<string, { low: number; high: number }>();
  #open: Hole | null = null;
  #last: Place = null;
  /** Set when a file of participations could not be read to its end: then no reference can be called unknown. */
  incomplete = false;

  constructor(existing: ReadonlySet<string>) {
    this.#existing = existing;
  }

  /** Call for each row in the file's order. Gives the line where the id already stands, or null after taking it. */
  take(id: string, line: number): number | null {
    const earlier = this.#lines.get(id);
    if (earlier !== undefined) {
      this.leaveHole();
      return earlier;
    }
    this.#lines.set(id, line);
    const place = placeOf(id);
    if (this.#open !== null) this.#holes.push({ ...this.#open, after: place });
    this.#open = null;
    this.#last = place;
    this.#widen(place);
    return null;
  }

  /** The row at hand has no id of its own. */
  leaveHole(): void {
    this.#open ??= { before: this.#last, after: null, size: 0 };
    this.#open.size += 1;
  }

  /** Call after the last row of a file. */
  endFile(): void {
    if (this.#open !== null) this.#holes.push(this.#open);
    this.#open = null;
    this.#last = null;
  }

  has(id: string): boolean {
    return this.#lines.has(id) || this.#existing.has(id);
  }

  excuses(id: string): boolean {
    if (this.incomplete) return true;
    if (this.#holes.length === 0) return false;
    const place = placeOf(id);
    return place !== null && this.#holes.some((hole) => this.#fills(place, hole));
  }

  #fills(place: NonNullable<Place>, { before, after, size }: Hole): boolean {
    const left = before?.stem === place.stem ? before.number : null;
    const right = after?.stem === place.stem ? after.number : null;
    if (left !== null && right !== null && left < right) return place.number > left && place.number < right;
    if (left !== null && after === null) return place.number > left && place.number <= left + size;
    if (right !== null && before === null) return place.number < right && place.number >= right - size;
    const range = this.#ranges.get(place.stem);
    return range !== undefined && place.number > range.low && place.number < range.high;
  }

  #widen(place: Place): void {
    if (place === null) return;
    const range = this.#ranges.get(place.stem);
    if (range === undefined) this.#ranges.set(place.stem, { low: place.number, high: place.number });
    else {
      range.low = Math.min(range.low, place.number);
      range.high = Math.max(range.high, place.number);
    }
  }
}

/** The stem includes the number of digits, so that D0001 and D00001 are different series. */
function placeOf(id: string): Place {
  const match = /^(.*?)(\d{1,15})$/.exec(id);
  if (match === null) return null;
  const digits = match[2] ?? "";
  return { stem: `${match[1]}#${digits.length}`, number: Number(digits) };
}
