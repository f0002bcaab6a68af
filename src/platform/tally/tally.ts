/** Counts by name in memory until somebody takes them: many small counts become one write. Lost if the process is killed. */
export interface Tally {
  add(name: string): void;
  /** Gives what has been counted since the last time, and begins anew. */
  take(): ReadonlyMap<string, number>;
}

/** `most` names are counted; further new ones are let go until the next taking, so that nobody can fill the memory. */
export function createTally(most = 10_000): Tally {
  let counts = new Map<string, number>();
  return {
    add: (name) => {
      const count = counts.get(name);
      if (count !== undefined || counts.size < most) counts.set(name, (count ?? 0) + 1);
    },
    take: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
  };
}
