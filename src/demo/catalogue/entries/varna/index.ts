import type { DemoEntry } from "../../demo-entry.ts";

export const varnaEntries: readonly DemoEntry[] = [];
