import type { Database } from "../../../../platform/db/database.ts";
import type { JobHandler } from "../../../../platform/jobs/runner.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import { sendLetters } from "./send-letters.ts";

/** Sends what an editor has ordered without waiting for the next hour. */
export function letterJobs(parts: {
  readonly db: Database;
  readonly mail: Mailer | null;
  readonly origin: string;
}): ReadonlyMap<string, JobHandler> {
  const { db, mail, origin } = parts;
  return new Map([
    [
      "catalogue.sendLetters",
      async ({ actor }) => {
        const link = "/insatskatalog/paminnelser";
        if (mail === null) return { sentence: "Samordna skickar ingen e-post här.", link };
        const sent = await sendLetters((task) => db.inZone(actor, task), { mail, origin });
        return { sentence: sent === 1 ? "Brevet är skickat." : `${sent} brev är skickade.`, link };
      },
    ],
  ]);
}
