import type { OpenAnswer } from "./open-answer.ts";

/** What is the same for anyone, kept in this process for a short while so that a crowd costs one page (ADR 0020). */
export interface PublicCache {
  /**
   * The kept answer to `address`, or what `make` gives, which is kept if it is open. Several who ask at once wait for one
   * making. Null where the answer is not the same for anyone: then each makes its own.
   */
  take(address: string, now: number, make: () => Promise<OpenAnswer | null>): Promise<OpenAnswer | null>;
  /** Forgets everything: somebody has changed something. */
  clear(): void;
}

export interface PublicCacheLimits {
  readonly milliseconds: number;
  /** Of what is kept, all together. */
  readonly bytes: number;
  readonly longestAddress: number;
}

const usual: PublicCacheLimits = { milliseconds: 30_000, bytes: 64 * 1024 * 1024, longestAddress: 1_000 };

interface Kept {
  readonly answer: OpenAnswer;
  readonly until: number;
  readonly size: number;
}

/** Bytes of what stands around a body: its headers, and the table it is kept in. */
const around = 3_000;

/** A body with what it becomes when compressed; a small one costs most by its address and headers. */
function sizeOf(address: string, { body }: OpenAnswer): number {
  return body.length * 1.5 + address.length * 2 + around;
}

export function createPublicCache(limits: PublicCacheLimits = usual): PublicCache {
  const kept = new Map<string, Kept>();
  const making = new Map<string, Promise<OpenAnswer | null>>();
  let bytes = 0;
  let generation = 0;

  const drop = (address: string) => {
    bytes -= kept.get(address)?.size ?? 0;
    kept.delete(address);
  };
  const keep = (address: string, answer: OpenAnswer, now: number) => {
    const size = sizeOf(address, answer);
    if (size > limits.bytes / 4) return;
    drop(address);
    kept.set(address, { answer, until: now + limits.milliseconds, size });
    bytes += size;
    for (const oldest of kept.keys()) {
      if (bytes <= limits.bytes) break;
      drop(oldest);
    }
  };
  const begin = (address: string, now: number, make: () => Promise<OpenAnswer | null>) => {
    const begun = generation;
    const made = make()
      .then((answer) => {
        // What was read before a change must not be kept after it.
        if (answer !== null && begun === generation) keep(address, answer, now);
        return answer;
      })
      .finally(() => {
        if (making.get(address) === made) making.delete(address);
      });
    making.set(address, made);
    return made;
  };

  return {
    take: (address, now, make) => {
      if (address.length > limits.longestAddress) return make();
      const found = kept.get(address);
      if (found !== undefined && now < found.until) return Promise.resolve(found.answer);
      if (found !== undefined) drop(address);
      return making.get(address) ?? begin(address, now, make);
    },
    clear: () => {
      generation++;
      kept.clear();
      making.clear();
      bytes = 0;
    },
  };
}
