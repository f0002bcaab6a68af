import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";

export type FoundingRefusal =
  | { readonly code: "association.badSlug"; readonly slug: string }
  | { readonly code: "association.badName"; readonly name: string }
  | { readonly code: "association.slugTaken"; readonly slug: string }
  | { readonly code: "association.unknownSource"; readonly slug: string };

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The slug stands in addresses and file names: a–z, 0–9 and single hyphens, 2–60 characters. The name has 2–200. */
export function checkFounding(
  slug: string,
  name: string,
): Outcome<{ slug: string; name: string }, FoundingRefusal> {
  if (!slugForm.test(slug) || slug.length < 2 || slug.length > 60) {
    return refused({ code: "association.badSlug", slug });
  }
  const trimmed = name.trim();
  if (trimmed.length < 2 || trimmed.length > 200) return refused({ code: "association.badName", name });
  return done({ slug, name: trimmed });
}
