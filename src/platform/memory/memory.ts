/**
 * What this process remembers between requests to answer sooner. Only what can be read again and is told by a version to be
 * what the database holds: nothing is right because it is remembered, and all of it is lost with the process.
 */
export interface Memory {
  /** The same for each call with the same `make`, which is called the first time. */
  of<T>(make: () => T): T;
}

export function createMemory(): Memory {
  const made = new Map<() => unknown, unknown>();
  return {
    of<T>(make: () => T): T {
      if (!made.has(make)) made.set(make, make());
      return made.get(make) as T;
    },
  };
}
