/** The languages the catalogue speaks, Swedish first (ISO 639-1). `fa` is written so that readers of both Dari and Persian follow. */
export const languages = ["sv", "en", "ar", "so", "ti", "fa", "uk", "fi"] as const;
export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  en: "English",
  ar: "العربية",
  so: "Soomaali",
  ti: "ትግርኛ",
  fa: "دری / فارسی",
  uk: "Українська",
  fi: "Suomi",
};

export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" || language === "fa" ? "rtl" : "ltr";
}

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** What is asked for in an address; Swedish where it is nothing we know. */
export function languageOr(text: string | null, fallback: Language = "sv"): Language {
  return text !== null && isLanguage(text) ? text : fallback;
}
