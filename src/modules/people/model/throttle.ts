import { Temporal } from "temporal-polyfill";

/** Failed attempts in a row, newest last, as instants. */
export interface FailedAttempts {
  /** Of the account since its last success. */
  readonly account: readonly Temporal.Instant[];
  /** Of the source, to whatever account. */
  readonly source: readonly Temporal.Instant[];
}

interface Tolerance {
  /** So many failures cost nothing. */
  readonly free: number;
}

const accountTolerance: Tolerance = { free: 4 };
/** A whole office may share one address, so it bears more. */
const sourceTolerance: Tolerance = { free: 20 };
const firstWaitSeconds = 5;
const longestWaitSeconds = 15 * 60;

/** Whole seconds until the next attempt is let through; 0 when it is now. Doubles with each failure beyond the free ones. */
export function secondsToWait(failed: FailedAttempts, now: Temporal.Instant): number {
  return Math.max(
    remaining(failed.account, accountTolerance, now),
    remaining(failed.source, sourceTolerance, now),
  );
}

function remaining(
  failures: readonly Temporal.Instant[],
  { free }: Tolerance,
  now: Temporal.Instant,
): number {
  const last = failures.at(-1);
  const beyond = failures.length - free;
  if (last === undefined || beyond <= 0) return 0;
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (beyond - 1));
  const gone = Math.floor((now.epochMilliseconds - last.epochMilliseconds) / 1000);
  return Math.max(0, wait - gone);
}

/** How long a failure is remembered. */
export const rememberFailures = Temporal.Duration.from({ hours: 12 });
