import { loadDemo } from "../demo/index.ts";
import { demoSteps } from "./demo-steps.ts";
import type { Installation } from "./installation.ts";

/**
 * Loads the demo association where it is not loaded yet; says how far it is. The database then gets to know its new rows
 * at once: until it does so by itself, a minute later, a team's start page takes 20 seconds instead of 0.1.
 */
export async function prepareDemo(
  installation: Pick<Installation, "db" | "keyring" | "owner">,
  report: (sentence: string) => void,
): Promise<void> {
  const loaded = await loadDemo({ db: installation.db, steps: demoSteps(installation), report });
  if (loaded) await installation.owner.query("analyze");
}
