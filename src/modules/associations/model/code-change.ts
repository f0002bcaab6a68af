import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { CodeList, CodeMeaning, CodeValue } from "./code-list.ts";

export type CodeRefusal =
  | { readonly code: "codeList.labelTaken"; readonly label: string }
  | { readonly code: "codeList.badLabel"; readonly label: string }
  | { readonly code: "codeList.meaningElsewhere"; readonly meaning: string }
  | { readonly code: "codeList.unknownValue"; readonly value: string }
  | { readonly code: "codeList.endsBeforeStart"; readonly validFrom: string }
  | { readonly code: "codeList.neededByRules"; readonly meaning: string };

/** What rules read a value of the list as; a list that is not here has values that no rule depends on. */
const meanings: Readonly<Partial<Record<CodeList, readonly CodeMeaning[]>>> = {
  exitReason: ["work", "studies", "registrationError"],
  incomeSource: ["wage", "incomeSupport"],
  occupation: ["work", "studies"],
  referrer: ["selfReferral"],
  education: ["unstated"],
  sex: ["unstated"],
};

export function meaningsOf(list: CodeList): readonly CodeMeaning[] {
  return meanings[list] ?? [];
}

export interface NewCode {
  readonly label: string;
  readonly meaning: string | null;
  /** YYYY-MM-DD; null is from always. */
  readonly validFrom: string | null;
  readonly source: string;
}

/** The value a list gets: a code made from the label, last in order, unconfirmed until somebody has found it in a source. */
export function addedCode(
  list: CodeList,
  input: NewCode,
  existing: readonly CodeValue[],
): Outcome<CodeValue, CodeRefusal> {
  const label = input.label.trim().replaceAll(/\s+/g, " ");
  if (label.length < 1 || label.length > 100) return refused({ code: "codeList.badLabel", label });
  if (existing.some((value) => sameLabel(value.label, label)))
    return refused({ code: "codeList.labelTaken", label });
  if (input.meaning !== null && !meaningsOf(list).some((meaning) => meaning === input.meaning)) {
    return refused({ code: "codeList.meaningElsewhere", meaning: input.meaning });
  }
  const sort = Math.max(0, ...existing.map((value) => value.sort)) + 1;
  const code = freeCode(label, existing);
  return done({ ...input, list, code, label, sort, validTo: null, confirmed: false });
}

/** Ends a value with the day as its last. What rules need is never left without a value. */
export function endedCode(
  value: string,
  lastDay: string,
  existing: readonly CodeValue[],
): Outcome<CodeValue, CodeRefusal> {
  const found = existing.find((one) => one.code === value);
  if (found === undefined) return refused({ code: "codeList.unknownValue", value });
  if (found.validFrom !== null && lastDay < found.validFrom) {
    return refused({ code: "codeList.endsBeforeStart", validFrom: found.validFrom });
  }
  const { meaning } = found;
  const others = existing.filter(
    (one) => one !== found && one.meaning === meaning && isOpenAfter(one, lastDay),
  );
  if (meaning !== null && others.length === 0) return refused({ code: "codeList.neededByRules", meaning });
  return done({ ...found, validTo: lastDay });
}

function isOpenAfter(value: CodeValue, day: string): boolean {
  return value.validTo === null && (value.validFrom === null || value.validFrom <= day);
}

function sameLabel(one: string, other: string): boolean {
  return one.toLocaleLowerCase("sv") === other.toLocaleLowerCase("sv");
}

/** Codes are a–z and digits, so that they can stand in addresses and exports; a number is added where one is taken. */
function freeCode(label: string, existing: readonly CodeValue[]): string {
  const plain = label.toLocaleLowerCase("sv").replaceAll("å", "a").replaceAll("ä", "a").replaceAll("ö", "o");
  const base = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "varde";
  const taken = new Set(existing.map((value) => value.code));
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`;
  return code;
}
