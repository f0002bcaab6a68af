import type { Database } from "../../../../platform/db/database.ts";
import type { JobHandler } from "../../../../platform/jobs/runner.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import { askLinkOf } from "../links/ask-link.ts";
import { linkJobs } from "../links/link-jobs.ts";
import { letterJobs } from "./letter-jobs.ts";

/** Long work of the catalogue by kind. `mail` null: nothing is sent; `checksLinks` false: nobody is called. */
export function catalogueJobs(parts: {
  readonly db: Database;
  readonly mail: Mailer | null;
  readonly origin: string;
  readonly checksLinks: boolean;
}): ReadonlyMap<string, JobHandler> {
  return new Map([...letterJobs(parts), ...linkJobs({ db: parts.db, ask: askLinkOf(parts.checksLinks) })]);
}
