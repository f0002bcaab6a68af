import { loadDemo } from "../demo/index.ts";
import { demoSteps } from "./demo-steps.ts";
import type { Installation } from "./installation.ts";

/** Loads the demo association where it is not loaded yet; says how far it is. */
export async function prepareDemo(
  installation: Pick<Installation, "db" | "keyring">,
  report: (sentence: string) => void,
): Promise<void> {
  await loadDemo({ db: installation.db, steps: demoSteps(installation), report });
}
