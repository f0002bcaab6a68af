/** Thrown where a turn did not come in time; nothing has been done. */
export class NoTurn extends Error {}

/** Lets so many work at a time; the others wait their turn in the order they came. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>;
}

/** `longestWait` in milliseconds. */
export function createTurns(atOnce: number, longestWait: number): Turns {
  const waiting = new Set<() => void>();
  let working = 0;
  const turn = (): Promise<void> => {
    if (working < atOnce) {
      working += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        waiting.delete(begin);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        reject(new NoTurn(`no turn within ${longestWait} ms`));
      }, longestWait);
      waiting.add(begin);
    });
  };
  const leave = () => {
    const [next] = waiting;
    if (next === undefined) working -= 1;
    else next();
  };
  return {
    async take(work) {
      await turn();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
