import type { CodeValue, Municipality } from "../../associations/index.ts";
import type { CodeBook } from "../model/counting/input.ts";

/** Two lists may use one code for different things ("other"), so the engine gets codes with their list before them. */
export function listed(list: string, code: string): string {
  return `${list}:${code}`;
}

/** The association's own labels, and which codes mean what counting depends on. */
export function codeBook(codes: readonly CodeValue[], municipalities: readonly Municipality[]): CodeBook {
  const meaning = (list: string, ...meanings: string[]) =>
    new Set(
      codes
        .filter((one) => one.list === list && one.meaning !== null && meanings.includes(one.meaning))
        .map((one) => listed(list, one.code)),
    );
  return {
    labels: new Map([
      ...codes.map((one): [string, string] => [listed(one.list, one.code), one.label]),
      ...municipalities.map((one): [string, string] => [one.id, one.name]),
    ]),
    roles: {
      registrationError: meaning("exitReason", "registrationError"),
      work: meaning("exitReason", "work"),
      studies: meaning("exitReason", "studies"),
      workOrStudiesIncome: meaning("incomeSource", "wage"),
      incomeSupport: meaning("incomeSource", "incomeSupport"),
      selfReferral: meaning("referrer", "selfReferral"),
      educationNotStated: meaning("education", "unstated"),
    },
  };
}
