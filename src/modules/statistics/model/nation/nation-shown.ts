import type { Value } from "../view/value-at.ts";

/*
 * Sums over all associations. With three or more, a sum says little of any one of them, and only small sums are hidden.
 * With fewer, whoever knows one association's figure can take it from the sum and has the other's. Then a sum is shown only
 * where the reader's own published figure is shown and what remains for the others is nothing or not small.
 */

export const NATION_FIGURES = {
  participants: "participants",
  new: "new",
  exited: "exited",
  toWork: "toWork",
  toStudies: "toStudies",
  women: "sex.participants.women",
  men: "sex.participants.men",
  notStated: "sex.participants.notStated",
  ongoingAtYearEnd: "ongoingAtYearEnd",
  registrationErrors: "registrationErrors",
} as const;
export type NationKey = keyof typeof NATION_FIGURES;
export type NationSums = Readonly<Record<NationKey, number>>;
export type NationShown = Readonly<Record<NationKey, number | null>>;

/** What tells each other: with the participants known, all but one of these give the last. */
const TOGETHER: readonly (readonly NationKey[])[] = [
  ["women", "men", "notStated"],
  ["ongoingAtYearEnd", "registrationErrors"],
];

/** What remains of a figure when its shown parts are taken away is a count too: carried over, and exits to something else. */
const RESTS: readonly { readonly whole: NationKey; readonly parts: readonly NationKey[] }[] = [
  { whole: "participants", parts: ["new"] },
  { whole: "exited", parts: ["toWork", "toStudies"] },
];

const ENOUGH = 3;

type Own = (key: NationKey) => Value;

/** `own` gives the reader's association's published figure over all interventions; `threshold` is its small cell limit. */
export function nationShown(
  sums: NationSums,
  associations: number,
  own: Own,
  threshold: number,
): NationShown {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const mayShow = (key: NationKey): boolean => {
    if (isSmall(sums[key])) return false;
    if (associations >= ENOUGH) return true;
    const mine = own(key);
    return typeof mine === "number" && !isSmall(sums[key] - mine);
  };
  const keys = Object.keys(NATION_FIGURES).filter((key): key is NationKey => key in NATION_FIGURES);
  const hidden = new Set(keys.filter((key) => !mayShow(key)));
  for (const group of TOGETHER)
    if (group.some((key) => hidden.has(key))) for (const key of group) hidden.add(key);
  for (const { whole, parts } of RESTS) {
    if ([whole, ...parts].some((key) => hidden.has(key))) continue;
    const rest = (of: (key: NationKey) => number) => parts.reduce((left, key) => left - of(key), of(whole));
    const all = rest((key) => sums[key]);
    const others = rest((key) => sums[key] - Number(own(key)));
    if (isSmall(all) || (associations < ENOUGH && isSmall(others))) for (const key of parts) hidden.add(key);
  }
  const shown = keys.map((key) => [key, hidden.has(key) ? null : sums[key]]);
  return Object.fromEntries(shown) as NationShown;
}
