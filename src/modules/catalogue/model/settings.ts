import type { About } from "./content/published-entry.ts";
import type { VerificationRules } from "./content/verification.ts";

/** How an association keeps its catalogue. */
export interface CatalogueSettings extends VerificationRules {
  /** Where what hosts do not answer, and what readers suggest, is sent; empty where nobody is told. */
  readonly editorAddress: string;
  /** 0–90 days before verification is due that the host is reminded. */
  readonly remindDaysBefore: number;
  readonly about: About;
}

export const defaultSettings: CatalogueSettings = {
  editorAddress: "",
  verifyMonths: 6,
  remindDaysBefore: 14,
  graceDays: 30,
  about: {},
};

/** Whole numbers, both included; the same bounds as the table has. */
export const settingsBounds = {
  verifyMonths: { least: 1, most: 36 },
  remindDaysBefore: { least: 0, most: 90 },
  graceDays: { least: 0, most: 180 },
} as const;
