import { mailto } from "../mail-address.ts";
import { dialled } from "./phone.ts";

/** A stretch of text, and what it calls or writes to where it is a number or an address. */
export interface Stretch {
  readonly text: string;
  readonly href: string | null;
}

/** Swedish numbers as people write them, and addresses for mail. Days, amounts and organisation numbers are none. */
const reachable =
  /(?<![\d+-])(?:\+\d|0)\d(?:[ -]?\d){5,12}(?![\d-])|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The text in order, with each number and address apart, so that a telephone can call it by a press. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(reachable)) {
    if (index > done) stretches.push({ text: text.slice(done, index), href: null });
    stretches.push({ text: found, href: found.includes("@") ? mailto(found) : `tel:${dialled(found)}` });
    done = index + found.length;
  }
  return done < text.length ? [...stretches, { text: text.slice(done), href: null }] : stretches;
}
