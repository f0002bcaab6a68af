export type LedgerStatus = "waiting" | "active" | "replaced" | "refused";

/** What was found in a file: `line` from 1, `message` in Swedish. */
export interface LedgerFinding {
  readonly line: number;
  readonly kind: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
}

/** A SIE file that was read in, and what became of it. Days are YYYY-MM-DD. */
export interface LedgerImport {
  readonly id: string;
  readonly year: number;
  readonly status: LedgerStatus;
  readonly fileName: string;
  readonly sieType: string;
  readonly encoding: string;
  readonly program: string;
  readonly generatedOn: string | null;
  readonly vouchers: number;
  readonly transactions: number;
  /** #FLAGGA 1: some program has read the file before. */
  readonly alreadyRead: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly importedAt: string;
  readonly activatedAt: string | null;
  readonly findings: readonly LedgerFinding[];
}
