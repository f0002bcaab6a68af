import type { StatedValue, Unit } from "./figure.ts";
import type { FindingKind } from "./relation.ts";

/** rounding: one unit in the last place, or a count that is written in round figures. */
export type Gravity = "error" | "rounding";

export interface Finding {
  readonly kind: FindingKind;
  readonly gravity: Gravity;
  readonly place: string;
  readonly what: string;
  readonly stated: StatedValue;
  readonly computed: StatedValue;
}

export function amountOf(amount: bigint, unit: Unit): StatedValue {
  return { kind: "amount", amount, unit };
}

export function textOf(text: string): StatedValue {
  return { kind: "text", text };
}

export function yes(holds: boolean): StatedValue {
  return textOf(holds ? "ja" : "nej");
}

/** Whether the two differ by no more than rounding would give. All in hundredths of the unit. */
export function gravityOf(stated: bigint, computed: bigint, unit: Unit, step: bigint): Gravity {
  const difference = stated > computed ? stated - computed : computed - stated;
  if (difference <= step) return "rounding";
  return unit === "count" && isRoundedFrom(stated, computed) ? "rounding" : "error";
}

/** 500 for 514, 700 for 699: the figure is the other one rounded to its own last figure that is not zero. */
function isRoundedFrom(stated: bigint, computed: bigint): boolean {
  let place = 100n;
  while (stated !== 0n && stated % (place * 10n) === 0n) place *= 10n;
  return place > 100n && divided(computed, place) * place === stated;
}

/** Rounded half away from zero. */
export function divided(amount: bigint, by: bigint): bigint {
  const size = amount < 0n ? -amount : amount;
  const whole = (size * 2n + by) / (by * 2n);
  return amount < 0n ? -whole : whole;
}
