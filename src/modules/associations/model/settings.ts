import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { Association } from "./association.ts";

export type Settings = Pick<
  Association,
  "name" | "organisationNumber" | "smallCellThreshold" | "hideZeroCells"
>;

export type SettingsRefusal =
  | { readonly code: "association.badName"; readonly name: string }
  | { readonly code: "association.badThreshold"; readonly threshold: number };

/** A threshold of 1 hides nothing; above 50 little would be left to show. */
export const thresholdRange = { least: 1, most: 50 } as const;

export function checkSettings(settings: Settings): Outcome<Settings, SettingsRefusal> {
  const name = settings.name.trim();
  const threshold = settings.smallCellThreshold;
  if (name.length < 2 || name.length > 200) return refused({ code: "association.badName", name });
  if (!Number.isInteger(threshold) || threshold < thresholdRange.least || threshold > thresholdRange.most) {
    return refused({ code: "association.badThreshold", threshold });
  }
  return done({ ...settings, name });
}
