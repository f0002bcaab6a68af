import { hkdfSync } from "node:crypto";
import { z } from "zod";

/** Master keys by version, 32 bytes each; new ciphers use `current`. */
export type Keys = { readonly current: number; readonly keys: ReadonlyMap<number, Uint8Array> };

const entry = z
  .string()
  .regex(/^\d{1,3}:[A-Za-z0-9+/]{43}=$/)
  .transform((text) => {
    const [version = "", key = ""] = text.split(":");
    return [Number(version), new Uint8Array(Buffer.from(key, "base64"))] as const;
  })
  .refine(([version]) => version >= 1 && version <= 255);

const ring = z
  .array(entry)
  .min(1)
  .refine((entries) => new Set(entries.map(([version]) => version)).size === entries.length);

/** Reads `version:base64` entries parted by commas, the current one first. Null when any of them is not one. */
export function parseKeys(text: string): Keys | null {
  const parsed = ring.safeParse(text.split(",").map((part) => part.trim()));
  const first = parsed.data?.[0];
  return first === undefined ? null : { current: first[0], keys: new Map(parsed.data) };
}

/** 32 bytes for what the installation derives on its own. Of the oldest key, so that it stays while a rotation runs. */
export function installationSecret({ keys }: Keys): Uint8Array {
  const oldest = keys.get(Math.min(...keys.keys())) ?? new Uint8Array();
  return new Uint8Array(hkdfSync("sha256", oldest, "", "samordna installation", 32));
}
