import { importJobs } from "../modules/casework/index.ts";
import type { JobHandler } from "../platform/jobs/runner.ts";
import type { Installation } from "./installation.ts";

/** Long work by kind, collected from the modules. */
export function jobHandlers(
  installation: Pick<Installation, "db" | "keyring">,
): ReadonlyMap<string, JobHandler> {
  return new Map([...importJobs(installation)]);
}
