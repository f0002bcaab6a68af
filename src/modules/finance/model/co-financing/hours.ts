export const payers = ["project", "publicInKind", "privateInKind"] as const;
export type Payer = (typeof payers)[number];

/** Worked time of one person on one day under one activity. */
export interface HoursContent {
  /** A sign that the employer knows, never a name. */
  readonly employee: string;
  readonly workedOn: string;
  readonly activity: string;
  readonly minutes: number;
  readonly paidBy: Payer;
  /** Öre per hour by the funder's table. */
  readonly unitCost: bigint;
  readonly organisation: string;
}

export interface HoursEntry extends HoursContent {
  readonly id: string;
  readonly projectId: string;
}

export interface Activity {
  readonly code: string;
  readonly name: string;
}

/** Öre, cut to whole öre. */
export function costOf({ minutes, unitCost }: Pick<HoursContent, "minutes" | "unitCost">): bigint {
  return (BigInt(minutes) * unitCost) / 60n;
}

/** Whole minutes from "7,5", "7.5", "7:30" or "8"; null where it cannot be read or is no time of one day. */
export function parseHours(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, "").replace(/(h|tim|timmar)\.?$/i, "");
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(bare);
  if (clock !== null) return within(Number(clock[1]) * 60 + Number(clock[2]));
  if (!/^\d{1,2}([.,]\d{1,4})?$/.test(bare)) return null;
  return within(Math.round(Number(bare.replace(",", ".")) * 60));
}

function within(minutes: number): number | null {
  return minutes >= 1 && minutes <= 1440 ? minutes : null;
}
