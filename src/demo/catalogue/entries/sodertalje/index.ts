import type { DemoEntry } from "../../demo-entry.ts";

export const sodertaljeEntries: readonly DemoEntry[] = [];
