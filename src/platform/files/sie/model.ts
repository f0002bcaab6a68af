import type { Encoding } from "./encoding.ts";
import type { Finding, Severity } from "./findings.ts";

/** Dimension number to object number, e.g. { "1": "10", "6": "120" }. */
export type SieObjects = Readonly<Record<string, string>>;
export type SieType = "1" | "2" | "3" | "4" | "4I";

/** Days are YYYY-MM-DD and null where the file has none; amounts are öre, debit positive. */
export interface SieVoucher {
  readonly line: number;
  readonly series: string;
  readonly number: string;
  readonly date: string | null;
  readonly text: string;
  readonly registeredOn: string | null;
  readonly sign: string;
}

/** A counted row: struck rows are left out, and an added row comes once. */
export interface SieTransaction {
  readonly line: number;
  readonly account: string;
  readonly objects: SieObjects;
  readonly amount: bigint;
  readonly date: string | null;
  readonly text: string;
  readonly quantity: string;
  readonly sign: string;
}

export interface SieObjectBalance {
  readonly label: "OIB" | "OUB";
  readonly year: number;
  readonly account: string;
  readonly objects: SieObjects;
  readonly amount: bigint;
}

export interface SiePeriodBalance {
  readonly label: "PSALDO" | "PBUDGET";
  readonly year: number;
  /** YYYYMM. */
  readonly period: string;
  readonly account: string;
  readonly objects: SieObjects;
  readonly amount: bigint;
}

/** What is told while the file is read. A transaction belongs to the voucher told last. */
export interface SieEvents {
  voucher?(voucher: SieVoucher): void;
  transaction?(transaction: SieTransaction): void;
  objectBalance?(balance: SieObjectBalance): void;
  periodBalance?(balance: SiePeriodBalance): void;
}

/** What the file states for one account and year; null where it states nothing. */
export interface SieBalances {
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  readonly result: bigint | null;
}

export interface SieAccount {
  readonly account: string;
  readonly name: string;
  /** T asset, S debt, K cost, I income; empty where the file does not say. */
  readonly type: string;
  /** By its type, or else by its first digit. */
  readonly side: "balance" | "result" | "neither";
  readonly sru: string;
  readonly unit: string;
  /** Sum of the counted transactions. */
  readonly turnover: bigint;
  readonly transactions: number;
  /** By year index: 0 this year, −1 the year before. */
  readonly balances: ReadonlyMap<number, SieBalances>;
}

export interface SieSummary {
  /** False where the bytes are no SIE file; the finding says why. */
  readonly isSie: boolean;
  readonly type: SieType | null;
  /** #FLAGGA 1: some program has already read the file in. */
  readonly alreadyRead: boolean;
  readonly encoding: Encoding;
  readonly lines: number;
  readonly program: string;
  readonly format: string;
  readonly generatedOn: string | null;
  readonly company: string;
  readonly organisationNumber: string;
  readonly chart: string;
  readonly currency: string;
  readonly taxYear: string;
  /** Day of the balances where the file is made in the middle of a year (#OMFATTN). */
  readonly balancesOn: string | null;
  readonly prose: string;
  readonly companyId: string;
  readonly companyType: string;
  readonly trade: string;
  readonly address: readonly string[];
  readonly years: readonly { readonly index: number; readonly start: string; readonly end: string }[];
  readonly dimensions: readonly {
    readonly dimension: number;
    readonly name: string;
    readonly under: number | null;
  }[];
  readonly objects: readonly {
    readonly dimension: number;
    readonly object: string;
    readonly name: string;
  }[];
  /** By number, as text. */
  readonly accounts: readonly SieAccount[];
  readonly vouchers: number;
  readonly transactions: number;
  readonly findings: readonly Finding[];
  /** Of all findings, also those left out of the list. */
  readonly counts: Readonly<Record<Severity, number>>;
}
