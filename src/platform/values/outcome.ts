/** What an action gives: a value, or an expected refusal from a closed union. A refusal means that nothing was saved. */
export type Outcome<T, R extends Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** The code is a stable English key; the Swedish sentence and the HTTP status are given to it at the edge. */
export interface Refusal {
  readonly code: string;
}

export function done(): Outcome<void, never>;
export function done<T>(value: T): Outcome<T, never>;
export function done<T>(value?: T): Outcome<T | undefined, never> {
  return { ok: true, value };
}

export function refused<const R extends Refusal>(refusal: R): Outcome<never, R> {
  return { ok: false, refusal };
}
