import type { DemoEntry } from "../../demo-entry.ts";

export const sodraRoslagenEntries: readonly DemoEntry[] = [];
