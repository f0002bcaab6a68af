import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Tally } from "../../../../platform/tally/tally.ts";
import type { UseEvent } from "../../model/use/use-event.ts";
import { eventFrom, eventName, isRobot, municipalityBefore } from "../../model/use/use-event.ts";
import { rowsOf } from "../../model/use/use-rows.ts";
import { mondayOf } from "../../model/use/week.ts";
import { addMissed, addUse, readAreas } from "../../store/use/add-use.ts";

const purpose = "catalogue missed search";

interface Counting {
  readonly tally: Tally;
  readonly origin: string;
}

/** Counts what was done, unless a machine did it. `municipality` left empty is taken from the search one came from. */
export function countUse({ tally, origin }: Counting, asked: Headers, event: UseEvent): void {
  if (isRobot(asked.get("user-agent") ?? "")) return;
  const municipality = event.municipality || municipalityBefore(asked.get("referer"), origin);
  tally.add(eventName({ ...event, municipality }));
}

/** Writes what has been counted since the last time to the counts of the present week. */
export async function keepUse(parts: {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly tally: Tally;
}): Promise<void> {
  const counted = [...parts.tally.take()].flatMap(([name, count]) => {
    const event = eventFrom(name);
    return event === null ? [] : [[event, count] as const];
  });
  if (counted.length === 0) return;
  await parts.db.inSystem(async (work) => {
    const { rows, missed } = rowsOf(counted, await readAreas(work));
    const week = mondayOf(work.today).toString();
    await addUse(work, week, rows);
    await addMissed(
      work,
      week,
      missed.map((one) => ({
        ...one,
        fingerprint: parts.keyring.index(one.text, purpose, one.scope),
      })),
    );
  });
}
