import type { Language } from "../../model/language.ts";

/** Said of a text in a list, where the entry's own page says it at length. */
export const machineWords = {
  sv: "Översatt av en dator.",
  en: "Translated by a computer.",
  ar: "مترجم بواسطة الحاسوب.",
  so: "Waxaa turjumay kombiyuutar.",
  ti: "ብኮምፒተር ዝተተርጎመ።",
  fa: "این متن را کمپیوتر ترجمه کرده است.",
  uk: "Переклав комп’ютер.",
  fi: "Tietokoneen kääntämä.",
} as const satisfies Record<Language, string>;
