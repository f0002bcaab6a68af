import { hash, verify } from "@node-rs/argon2";
import { normalisePassword } from "../../model/password.ts";

/** Argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a random text that nobody knows: an unknown account takes as long as a known one with the wrong password. */
export const hashOfNothing =
  "$argon2id$v=19$m=19456,t=2,p=1$4XrQAy4y0TmOTSPhubnQdA$S+znrKF1eLwB6MoBgD+1XrntiiAgzqKbEqgX7O7EqME";

export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), cost);
}

/** False for an account without a password, after the same work. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? hashOfNothing, normalisePassword(password));
  return matches && stored !== null;
}
