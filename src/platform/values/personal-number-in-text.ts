import { PersonalIdentityNumber } from "./personal-identity-number.ts";

const written =
  /(?<!\d)(?:(?:18|19|20)\d{6}[-+\u2010-\u2015\u2212]?\d{4}|\d{6}[-+\u2010-\u2015\u2212]\d{4})(?!\d)/g;
/** Only the century hangs on it, and for what is looked for here any will do. */
const anyDay = { year: 2099, month: 12, day: 31 };

/**
 * Whether a text has a personal or coordination number in it, with a real date and a right check digit: ten digits with
 * their mark, or twelve. Ten digits in a row are more often something else.
 */
export function holdsPersonalNumber(text: string): boolean {
  return (text.match(written) ?? []).some((one) => PersonalIdentityNumber.parse(one, anyDay).ok);
}

/** What to tell the one who wrote it, in the association's zone: the law gives it no right to know of participants. */
export const personalNumberSentence =
  "Texten har ett personnummer. Ta bort det: här får inga uppgifter om enskilda personer stå.";
