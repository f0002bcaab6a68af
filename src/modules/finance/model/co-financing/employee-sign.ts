export type SignFault = "hours.personalNumber" | "hours.notSign";

/** Ten or twelve digits that begin with a date, with or without the mark between: a personal or coordination number. */
const personalNumber = /^(?:1[89]|20)?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}$/;
const sign = /^[\p{L}\d][\p{L}\d._/-]{0,39}$/u;

/** What is wrong with a sign for an employee; null where it can be kept. A digit is asked for, which no name has. */
export function faultOfSign(text: string): SignFault | null {
  const bare = text.trim();
  if (personalNumber.test(bare)) return "hours.personalNumber";
  return sign.test(bare) && /\d/.test(bare) ? null : "hours.notSign";
}
