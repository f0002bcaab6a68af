import type { EntryPatch } from "./entry-patch.ts";

export type FindingCode =
  | "noName"
  | "tooLong"
  | "personalNumber"
  | "unknownTerm"
  | "unknownMunicipality"
  | "notAnAge"
  | "agesTurned"
  | "notYesNo"
  | "notANumber"
  | "notADay"
  | "badEmail"
  | "badPhone"
  | "badPostalCode"
  | "badAddress"
  | "badOrganisationNumber"
  | "sameId"
  | "sameName"
  | "notSwedish"
  | "notAService"
  | "closed"
  | "person";

/**
 * Something about one cell of a file. A fault leaves its row out; a remark tells what was left out of it or should be looked
 * at. `hint` is what was probably meant, or what the sentence needs.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: "fault" | "remark";
  /** The heading, or the property of a service. */
  readonly column: string;
  readonly value: string;
  readonly hint: string;
}

/** One entry of a file as it was read. */
export interface StagedRow {
  /** The row of the sheet, or which service of the file; from 1. */
  readonly line: number;
  readonly name: string;
  /** The id the file gives; empty where it gives none. */
  readonly externalId: string;
  /** Null where a fault leaves the row out. */
  readonly patch: EntryPatch | null;
  readonly findings: readonly Finding[];
}

export interface StagedFile {
  readonly format: "table" | "hsds";
  /** Headings that nothing is read from. */
  readonly unread: readonly string[];
  readonly rows: readonly StagedRow[];
}

/** Why nothing of a file could be read. */
export type FileRefusal =
  | { readonly code: "catalogueImport.noFile" }
  | { readonly code: "catalogueImport.tooLarge" }
  | { readonly code: "catalogueImport.tooMany"; readonly count: number }
  | { readonly code: "catalogueImport.empty" }
  | { readonly code: "catalogueImport.cutShort" }
  | { readonly code: "catalogueImport.noNameColumn"; readonly found: readonly string[] }
  | { readonly code: "catalogueImport.sameColumn"; readonly headings: readonly string[] }
  | { readonly code: "catalogueImport.notJson" }
  | { readonly code: "catalogueImport.notHsds" };

export const mostEntries = 1000;
