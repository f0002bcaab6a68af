import { cleanText } from "../clean-text.ts";

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** Names that Excel accepts, in the same order: no forbidden signs, at most 31 units, no two alike in any case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>([RESERVED]);
  return wanted.map((name, at) => {
    const base = allowed(name) || `Blad ${at + 1}`;
    let candidate = shortened(base, "");
    for (let copy = 2; taken.has(candidate.toLocaleLowerCase("sv")); copy++) {
      candidate = shortened(base, ` (${copy})`);
    }
    taken.add(candidate.toLocaleLowerCase("sv"));
    return candidate;
  });
}

function allowed(name: string): string {
  return trimmed(cleanText(name).replaceAll(/[\\/?*[\]:\s]+/g, " "));
}

function shortened(name: string, ending: string): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length + ending.length > LONGEST) break;
    short += character;
  }
  return trimmed(short) + ending;
}

/** An apostrophe at either end is forbidden. */
function trimmed(name: string): string {
  return name.replaceAll(/^[\s']+|[\s']+$/g, "");
}
