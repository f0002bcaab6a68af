export type { Encoding } from "./encoding.ts";
export type { Finding, FindingKind, Severity } from "./findings.ts";
export type {
  SieAccount,
  SieBalances,
  SieEvents,
  SieObjectBalance,
  SieObjects,
  SiePeriodBalance,
  SieSummary,
  SieTransaction,
  SieType,
  SieVoucher,
} from "./model.ts";
export { SieParser } from "./sie-parser.ts";
