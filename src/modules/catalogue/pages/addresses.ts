import type { Language } from "../model/language.ts";

/** Where an entry is read; the same address whoever offers it. Swedish needs no word in the address. */
export function entryAddress(
  entry: { readonly associationSlug: string; readonly slug: string },
  language: Language = "sv",
): string {
  return inLanguage(`/katalog/insats/${entry.associationSlug}/${entry.slug}`, language);
}

export function searchAddress(language: Language = "sv"): string {
  return inLanguage("/katalog", language);
}

export function associationAddress(slug: string, language: Language = "sv"): string {
  return inLanguage(`/katalog/forbund/${slug}`, language);
}

function inLanguage(path: string, language: Language): string {
  return language === "sv" ? path : `${path}?sprak=${language}`;
}
