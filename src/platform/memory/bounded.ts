/** Values by key, with room for so much: what was asked for longest ago goes first. */
export interface Bounded<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** `sizeOf` and `room` are in the same unit: bytes, or one for each value. */
export function createBounded<T>(room: number, sizeOf: (value: T, key: string) => number): Bounded<T> {
  const kept = new Map<string, { readonly value: T; readonly size: number }>();
  let taken = 0;
  const drop = (key: string) => {
    taken -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value) {
      drop(key);
      const size = sizeOf(value, key);
      kept.set(key, { value, size });
      taken += size;
      for (const oldest of kept.keys()) {
        if (taken <= room) break;
        drop(oldest);
      }
    },
  };
}
