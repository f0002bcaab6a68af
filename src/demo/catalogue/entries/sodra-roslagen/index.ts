import type { DemoEntry } from "../../demo-entry.ts";
import { forrehabiliteringskurs } from "./forrehabiliteringskurs.ts";
import { radgivandeTeamet } from "./radgivande-teamet.ts";

export const sodraRoslagenEntries: readonly DemoEntry[] = [forrehabiliteringskurs, radgivandeTeamet];
