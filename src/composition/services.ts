import { Temporal } from "temporal-polyfill";
import { actorOfAssignment } from "../modules/people/index.ts";
import type { Config } from "../platform/config/config.ts";
import type { Clock } from "../platform/db/database.ts";
import { createPdfRenderer } from "../platform/documents/index.ts";
import type { Log } from "../platform/http/log.ts";
import type { Services } from "../platform/http/request.ts";
import type { JobRunner } from "../platform/jobs/runner.ts";
import { createJobRunner } from "../platform/jobs/runner.ts";
import { createMailer } from "../platform/mail/index.ts";
import { createMemory } from "../platform/memory/memory.ts";
import { createTally } from "../platform/tally/tally.ts";
import type { Installation } from "./installation.ts";
import { jobHandlers } from "./job-handlers.ts";

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The services that pages, jobs and commands share. */
export function createServices(
  config: Pick<Config, "origin" | "demo" | "mail" | "checksLinks">,
  installation: Installation,
  log: Log,
): { services: Services; runner: JobRunner } {
  const { db, keyring } = installation;
  const mail = config.mail === undefined ? null : createMailer(config.mail);
  const runner = createJobRunner({
    db,
    handlers: jobHandlers(installation, { mail, origin: config.origin, checksLinks: config.checksLinks }),
    actorOf: (assignmentId) => actorOfAssignment(db, assignmentId),
    log,
    pollMilliseconds: 1_000,
  });
  const pdf = createPdfRenderer();
  const { origin, demo, checksLinks } = config;
  const [tally, memory] = [createTally(), createMemory()];
  const services = { db, keyring, jobs: runner, pdf, mail, tally, memory, origin, demo, checksLinks };
  return { services, runner };
}
