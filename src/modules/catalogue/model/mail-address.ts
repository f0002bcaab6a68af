/**
 * An address for mail, in one pass however long the text is. Signs that mean something in a list of receivers or in the address of
 * a link (comma, angle bracket, question mark, per cent) are none of it.
 */
export const mailAddress = /^[\p{L}\p{N}.!$'*+/=^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Where a press on an address leads: what follows the address can add no receiver and no text. */
export function mailto(address: string, subject = ""): string {
  const about = subject === "" ? "" : `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}${about}`;
}
