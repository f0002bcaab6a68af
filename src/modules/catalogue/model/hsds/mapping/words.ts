import type { Language } from "../../language.ts";

interface HsdsWords {
  readonly interpreter: string;
  readonly place: string;
  /** Takes an association's name. */
  readonly offeredBy: (name: string) => string;
}

/** The few words of an answer that stand in no entry. */
export const hsdsWords = {
  sv: {
    ...{ interpreter: "Tolk kan bokas.", place: "plats" },
    offeredBy: (name) => `Erbjuds här av ${name}.`,
  },
  en: {
    ...{ interpreter: "An interpreter can be booked.", place: "place" },
    offeredBy: (name) => `Offered here by ${name}.`,
  },
  ar: {
    ...{ interpreter: "يمكن حجز مترجم.", place: "مكان" },
    offeredBy: (name) => `تقدم هذه الخدمة هنا: ${name}.`,
  },
  so: {
    ...{ interpreter: "Turjumaan waa la qabsan karaa.", place: "boos" },
    offeredBy: (name) => `Halkan waxaa ka bixiya ${name}.`,
  },
  ti: {
    ...{ interpreter: "ተርጓሚ ክቑጸር ይከኣል እዩ።", place: "ቦታ" },
    offeredBy: (name) => `ኣብዚ ብ${name} ይወሃብ።`,
  },
  fa: {
    ...{ interpreter: "می‌توان مترجم رزرو کرد.", place: "جا" },
    offeredBy: (name) => `ارائه‌دهنده در اینجا: ${name}.`,
  },
  uk: {
    ...{ interpreter: "Можна замовити перекладача.", place: "місце" },
    offeredBy: (name) => `Тут це пропонує ${name}.`,
  },
  fi: {
    ...{ interpreter: "Tulkin voi varata.", place: "paikka" },
    offeredBy: (name) => `Tarjoaja täällä: ${name}.`,
  },
} as const satisfies Record<Language, HsdsWords>;
