import type { Fingerprint } from "../model/import/merge-content.ts";

/** Bytes of one part: as good as unique among the parts of one participation. */
export const PART_BYTES = 16;

const parts = ["row", "incomes", "activities"] as const;

/** One byte tells which parts there are; then come their bytes. Parts are base64 of `PART_BYTES` bytes. */
export function packFingerprint(fingerprint: Fingerprint): Uint8Array {
  const present = parts.map((part) => fingerprint[part]);
  const flags = present.reduce((sum, part, index) => sum + (part === null ? 0 : 1 << index), 0);
  const bytes = present.flatMap((part) => (part === null ? [] : [Buffer.from(part, "base64")]));
  return Buffer.concat([Buffer.of(flags), ...bytes]);
}

/** Nothing where the participation was never imported. */
export function unpackFingerprint(packed: Uint8Array | null): Fingerprint {
  let at = 1;
  const next = (index: number): string | null => {
    if (packed === null || ((packed[0] ?? 0) & (1 << index)) === 0) return null;
    at += PART_BYTES;
    return Buffer.from(packed.subarray(at - PART_BYTES, at)).toString("base64");
  };
  return { row: next(0), incomes: next(1), activities: next(2) };
}
