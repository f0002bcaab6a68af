import type { Translations } from "../demo-entry.ts";

export const english: Translations = {};
