import { Temporal } from "temporal-polyfill";
import { formatDate } from "../../../../platform/values/format.ts";
import type { StatusTone } from "../../../../ui/index.ts";
import type { EntryState } from "../../model/editing/entry-state.ts";

/** "Publicerad, slutar visas 31 mars 2018". */
export function stateWords(state: EntryState): string {
  switch (state.kind) {
    case "draft":
      return "Utkast";
    case "shown":
      return `Publicerad${shownWords(state)}`;
    case "planned":
      return `Planerad från ${formatDate(state.from)}`;
    case "paused":
      return "Pausad";
    case "ended":
      return `Visades till och med ${formatDate(dayBefore(state.on))}`;
    case "removed":
      return "Borttagen";
  }
}

function shownWords({ until, next }: Extract<EntryState, { kind: "shown" }>): string {
  const planned = next === null ? "" : `, ny version från ${formatDate(next)}`;
  return until === null ? planned : `, slutar visas efter ${formatDate(dayBefore(until))}${planned}`;
}

export const stateTones = {
  draft: "neutral",
  shown: "done",
  planned: "active",
  paused: "attention",
  ended: "neutral",
  removed: "neutral",
} as const satisfies Record<EntryState["kind"], StatusTone>;

/** The last day something is shown that is no longer shown on `day`. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** "3 saknas, 2 råd"; "Inget att rätta" where there is nothing. */
export function remarkWords(missing: number, advice: number): string {
  const said = [missing === 0 ? "" : `${missing} saknas`, advice === 0 ? "" : `${advice} råd`];
  const words = said.filter((one) => one !== "").join(", ");
  return words === "" ? "Inget att rätta" : words;
}

/** Of an entry that has been verified, when; otherwise that it never was. */
export function verifiedWords(verifiedOn: string | null, unverified: boolean): string {
  if (verifiedOn === null) return "Aldrig bekräftad";
  return unverified
    ? `Inte bekräftad sedan ${formatDate(verifiedOn)}`
    : `Bekräftad ${formatDate(verifiedOn)}`;
}
