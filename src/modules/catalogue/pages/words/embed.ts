import type { Language } from "../../model/language.ts";

interface EmbedWords {
  readonly label: string;
  readonly search: string;
  readonly opens: string;
}

/** The search box that stands on other sites. */
export const embedWords = {
  sv: {
    label: "Sök stöd i insatskatalogen",
    search: "Sök",
    opens: "Svaret öppnas i en ny flik.",
  },
  en: {
    label: "Find support in the catalogue",
    search: "Search",
    opens: "The answer opens in a new tab.",
  },
  ar: {
    label: "ابحث عن الدعم في الدليل",
    search: "بحث",
    opens: "تُفتح النتيجة في علامة تبويب جديدة.",
  },
  so: {
    label: "Ka raadi taageero tusaha taageerada",
    search: "Raadi",
    opens: "Jawaabtu waxay ka furmaysaa tab cusub.",
  },
  ti: {
    label: "ኣብቲ ዝርዝር ደገፍ ድለ",
    search: "ድለ",
    opens: "እቲ መልሲ ኣብ ሓድሽ መስኮት ይኽፈት።",
  },
  fa: {
    label: "جستجوی حمایت در راهنمای خدمات",
    search: "جستجو",
    opens: "جواب در صفحهٔ جدید باز می‌شود.",
  },
  uk: {
    label: "Знайдіть підтримку в каталозі",
    search: "Шукати",
    opens: "Відповідь відкриється в новій вкладці.",
  },
  fi: {
    label: "Etsi tukea luettelosta",
    search: "Hae",
    opens: "Vastaus avautuu uuteen välilehteen.",
  },
} as const satisfies Record<Language, EmbedWords>;
