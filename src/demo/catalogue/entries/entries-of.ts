import type { DemoEntry } from "../demo-entry.ts";
import { ostraSodertornEntries } from "./ostra-sodertorn/index.ts";
import { sodertaljeEntries } from "./sodertalje/index.ts";
import { sodraRoslagenEntries } from "./sodra-roslagen/index.ts";
import { varnaEntries } from "./varna/index.ts";

const byAssociation: Readonly<Record<string, readonly DemoEntry[]>> = {
  "ostra-sodertorn": ostraSodertornEntries,
  sodertalje: sodertaljeEntries,
  "sodra-roslagen": sodraRoslagenEntries,
  varna: varnaEntries,
};

/** What the association of the slug publishes in the demo. */
export function entriesOf(association: string): readonly DemoEntry[] {
  return byAssociation[association] ?? [];
}
