const thousand = 100_000n;

/** Öre as whole thousands of kronor, half away from zero: what a table in tkr shows. */
export function inThousands(ore: bigint): bigint {
  const size = ore < 0n ? -ore : ore;
  const units = (size * 2n + thousand) / (thousand * 2n);
  return ore < 0n ? -units : units;
}

/**
 * How far the rounded parts are from the rounded sum, in thousands: 0 where a reader who adds them up gets the sum shown.
 */
export function roundingGap(parts: readonly bigint[]): bigint {
  const shown = parts.reduce((sum, part) => sum + inThousands(part), 0n);
  return inThousands(parts.reduce((sum, part) => sum + part, 0n)) - shown;
}
