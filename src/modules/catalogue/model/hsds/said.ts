export type Said<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Without what is not known: HSDS leaves a property out rather than giving null or an empty text or list. */
export function said<T extends object>(all: T): Said<T> {
  const kept = Object.entries(all).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept) as Said<T>;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
