import type { Work } from "../../../../platform/db/work.ts";
import type { DataPart, ReportChart, ReportTable } from "../../model/figures/report-table.ts";
import type { ReportKind } from "../../model/report.ts";
import type { Reader } from "../reader.ts";

/** For which document something is read. */
export interface Wanted {
  readonly kind: ReportKind;
  readonly year: number;
}

/** What one kind of data block prints. `title` names it where blocks are chosen. */
export interface DataSource {
  readonly key: string;
  readonly title: string;
  /** Read in the zone's own transaction, or by the reader itself where figures are counted at the gate. */
  readonly read: (work: Work, wanted: Wanted) => Promise<DataPart>;
}

export interface GateSource {
  readonly key: string;
  readonly title: string;
  readonly readAtGate: (reader: Reader, wanted: Wanted) => Promise<DataPart>;
}

export function tables(...some: readonly ReportTable[]): DataPart {
  return { tables: some, charts: [], empty: null };
}

export function chart(one: ReportChart): DataPart {
  return { tables: [], charts: [one], empty: null };
}

export function nothing(sentence: string): DataPart {
  return { tables: [], charts: [], empty: sentence };
}
