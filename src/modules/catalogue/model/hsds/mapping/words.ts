import type { Language } from "../../language.ts";

interface HsdsWords {
  readonly interpreter: string;
  readonly place: string;
}

/** The few words of an answer that stand in no entry. */
export const hsdsWords = {
  sv: { interpreter: "Tolk kan bokas.", place: "plats" },
  en: { interpreter: "An interpreter can be booked.", place: "place" },
  ar: { interpreter: "يمكن حجز مترجم.", place: "مكان" },
  so: { interpreter: "Turjumaan waa la qabsan karaa.", place: "boos" },
  ti: { interpreter: "ተርጓሚ ክቑጸር ይከኣል እዩ።", place: "ቦታ" },
  fa: { interpreter: "می‌توان مترجم رزرو کرد.", place: "جا" },
  uk: { interpreter: "Можна замовити перекладача.", place: "місце" },
  fi: { interpreter: "Tulkin voi varata.", place: "paikka" },
} as const satisfies Record<Language, HsdsWords>;
