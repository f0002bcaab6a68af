import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";

export const shortestPassword = 12;
const longestPassword = 200;
const fewestDifferent = 5;

export type PasswordRefusal =
  | { readonly code: "passwordTooShort"; readonly least: number }
  | { readonly code: "passwordTooLong"; readonly most: number }
  | { readonly code: "passwordNamesYou" }
  | { readonly code: "passwordTooPlain" };

/** Length and not too easily guessed; no demand on kinds of characters, which only makes passwords harder to remember (NIST SP 800-63B, 3.1.1). */
export function judgePassword(password: string, email: string): Outcome<string, PasswordRefusal> {
  const written = normalisePassword(password);
  const characters = [...written];
  if (characters.length < shortestPassword)
    return refused({ code: "passwordTooShort", least: shortestPassword });
  if (characters.length > longestPassword) return refused({ code: "passwordTooLong", most: longestPassword });
  const name = email.split("@")[0] ?? "";
  if (name.length >= 4 && written.toLowerCase().includes(name.toLowerCase()))
    return refused({ code: "passwordNamesYou" });
  if (new Set(characters).size < fewestDifferent) return refused({ code: "passwordTooPlain" });
  return done(written);
}

/** The same password from every keyboard and system. */
export function normalisePassword(password: string): string {
  return password.normalize("NFKC");
}
