/** A change as a share of what it was, in tenths of a percent, half away from zero; null where there was nothing. */
export function changeInTenths(before: bigint, after: bigint): bigint | null {
  if (before <= 0n) return null;
  const scaled = (after - before) * 1000n;
  const size = scaled < 0n ? -scaled : scaled;
  const tenths = (size * 2n + before) / (before * 2n);
  return scaled < 0n ? -tenths : tenths;
}
