import type { CodeBook } from "../counting/input.ts";
import type { IncomeCodes } from "./income-cells.ts";
import type { WorkCodes } from "./set-cells.ts";

/** Figures are keyed by printed labels, so the roles of codes are needed as labels too. */
export function workLabels(codes: CodeBook): WorkCodes & IncomeCodes {
  const labels = (roles: ReadonlySet<string>) =>
    new Set([...roles].map((code) => codes.labels.get(code) ?? code));
  const { work, studies, workOrStudiesIncome, incomeSupport } = codes.roles;
  return {
    work: labels(work),
    studies: labels(studies),
    workOrStudiesIncome: labels(workOrStudiesIncome),
    incomeSupport: labels(incomeSupport),
  };
}
