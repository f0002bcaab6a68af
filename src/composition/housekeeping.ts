import { checkOldLinks, keepUse, remindAll } from "../modules/catalogue/index.ts";
import { dropExpired } from "../modules/people/index.ts";
import { refreshYearTotals } from "../modules/statistics/index.ts";
import { sealNewEvents } from "../platform/audit/seal.ts";
import { isDatabaseAway } from "../platform/http/failure.ts";
import type { Log } from "../platform/http/log.ts";
import type { Services } from "../platform/http/request.ts";
import { errorForLog } from "../platform/values/error-for-log.ts";

interface Chore {
  readonly name: string;
  readonly everyMilliseconds: number;
  /** True for what calls other machines: it is not begun once more when the process stops. */
  readonly outward?: boolean;
  run(services: Services, ended: () => boolean): Promise<unknown>;
}

const chores: readonly Chore[] = [
  { name: "seal", everyMilliseconds: 1_000, run: ({ db }) => sealNewEvents(db) },
  { name: "year totals", everyMilliseconds: 20_000, run: ({ db }) => refreshYearTotals(db) },
  { name: "expired sessions", everyMilliseconds: 600_000, run: ({ db }) => db.inSystem(dropExpired) },
  { name: "use of the catalogue", everyMilliseconds: 2_000, run: keepUse },
  {
    name: "reminders",
    everyMilliseconds: 3_600_000,
    outward: true,
    run: ({ db, ...to }) => remindAll(db, to),
  },
  { name: "links", everyMilliseconds: 3_600_000, outward: true, run: checkOldLinks },
];

/** Runs what recurs: sealing the log, the totals of the nation, which may be at most a minute old, and what has been counted. */
export function keepHouse(services: Services, log: Log): { stop(): Promise<void> } {
  let stopped = false;
  const running = chores.map(async (chore) => {
    while (!stopped) {
      await chore.run(services, () => stopped).catch((error: unknown) => report(log, chore.name, error));
      await pause(chore.everyMilliseconds, () => stopped);
    }
    if (chore.outward !== true) await chore.run(services, () => stopped).catch(() => undefined);
  });
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(running);
    },
  };
}

function report(log: Log, chore: string, error: unknown): void {
  log({
    level: isDatabaseAway(error) ? "warn" : "error",
    event: "chore.failed",
    chore,
    message: errorForLog(error),
  });
}

/** Waits in short steps, so that a stop never waits long. */
async function pause(milliseconds: number, ended: () => boolean): Promise<void> {
  const step = 200;
  for (let waited = 0; waited < milliseconds && !ended(); waited += step) {
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}
