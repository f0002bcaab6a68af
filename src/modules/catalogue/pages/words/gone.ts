import type { Language } from "../../model/language.ts";

interface GoneWords {
  readonly removed: string;
  readonly removedText: string;
  readonly hidden: string;
  readonly hiddenText: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly alternatives: string;
  readonly noAlternatives: string;
  readonly search: string;
}

/** Where an address leads to nothing that is shown. */
export const goneWords = {
  sv: {
    removed: "Insatsen finns inte längre",
    removedText: "Den har tagits bort ur katalogen och kommer inte tillbaka.",
    hidden: "Insatsen visas inte just nu",
    hiddenText: "Den kan komma tillbaka på samma adress. Fråga samordningsförbundet om du undrar.",
    unknown: "Sidan finns inte",
    unknownText: "Adressen leder inte till något i katalogen. Sök efter det du behöver i stället.",
    alternatives: "Det här liknar mest",
    noAlternatives: "Det finns inget liknande stöd i samma kommuner just nu.",
    search: "Sök i katalogen",
  },
  en: {
    removed: "This support is no longer available",
    removedText: "It has been removed from the catalogue and will not come back.",
    hidden: "This support is not shown at the moment",
    hiddenText: "It may come back at the same address. Ask the coordination association if you want to know.",
    unknown: "The page does not exist",
    unknownText: "The address does not lead to anything in the catalogue. Search for what you need instead.",
    alternatives: "Most similar support",
    noAlternatives: "There is no similar support in the same municipalities at the moment.",
    search: "Search the catalogue",
  },
  ar: {
    removed: "هذا الدعم لم يعد موجوداً",
    removedText: "تمت إزالته من الدليل ولن يعود.",
    hidden: "هذا الدعم لا يظهر حالياً",
    hiddenText: "قد يعود على نفس العنوان. اسأل اتحاد التنسيق إن أردت معرفة المزيد.",
    unknown: "الصفحة غير موجودة",
    unknownText: "هذا العنوان لا يؤدي إلى أي شيء في الدليل. ابحث عما تحتاجه بدلاً من ذلك.",
    alternatives: "الدعم الأكثر شبهاً",
    noAlternatives: "لا يوجد حالياً دعم مشابه في نفس البلديات.",
    search: "ابحث في الدليل",
  },
  so: {
    removed: "Taageeradan ma jirto hadda",
    removedText: "Waa laga saaray tusaha, mana soo noqonayso.",
    hidden: "Taageeradan hadda lama tusayo",
    hiddenText: "Way ku soo noqon kartaa isla ciwaankan. Weydii ururka isku-dubbaridka haddaad wax rabto.",
    unknown: "Boggu ma jiro",
    unknownText: "Ciwaanku waxba kuma laha tusaha. Taas beddelkeeda raadi waxaad u baahan tahay.",
    alternatives: "Taageerada ugu dhow",
    noAlternatives: "Hadda ma jirto taageero la mid ah oo degmooyinkan ku taal.",
    search: "Ka raadi tusaha",
  },
  ti: {
    removed: "እዚ ደገፍ እዚ ድሕሪ ሕጂ የለን",
    removedText: "ካብቲ ዝርዝር ተኣልዩ እዩ፣ ኣይምለስን ድማ።",
    hidden: "እዚ ደገፍ እዚ ሕጂ ኣይርአን",
    hiddenText: "ኣብ ሓደ ዓይነት ኣድራሻ ክምለስ ይኽእል። ክትፈልጥ እንተደሊኻ ንማሕበር ምውህሃድ ሕተት።",
    unknown: "እዚ ገጽ የለን",
    unknownText: "እዚ ኣድራሻ ኣብቲ ዝርዝር ናብ ዝኾነ ነገር ኣይወስድን። ኣብ ክንድኡ ዘድልየካ ድለ።",
    alternatives: "ዝመሳሰል ደገፍ",
    noAlternatives: "ኣብተን ኮሙናት ሕጂ ዝመሳሰል ደገፍ የለን።",
    search: "ኣብቲ ዝርዝር ድለ",
  },
  fa: {
    removed: "این حمایت دیگر وجود ندارد",
    removedText: "از راهنما برداشته شده است و برنمی‌گردد.",
    hidden: "این حمایت اکنون نشان داده نمی‌شود",
    hiddenText: "شاید در همین نشانی برگردد. اگر می‌خواهید بدانید، از اتحادیهٔ هماهنگی بپرسید.",
    unknown: "این صفحه وجود ندارد",
    unknownText: "این نشانی به چیزی در راهنما نمی‌رسد. به جای آن، آنچه را نیاز دارید جستجو کنید.",
    alternatives: "حمایت‌های مشابه",
    noAlternatives: "اکنون در همان کمون‌ها حمایت مشابهی نیست.",
    search: "جستجو در راهنما",
  },
  uk: {
    removed: "Цієї підтримки більше немає",
    removedText: "Її вилучено з каталогу, і вона не повернеться.",
    hidden: "Цю підтримку зараз не показано",
    hiddenText: "Вона може повернутися за тією самою адресою. Запитайте координаційне об’єднання.",
    unknown: "Сторінки не існує",
    unknownText: "Ця адреса не веде ні до чого в каталозі. Натомість пошукайте те, що вам потрібно.",
    alternatives: "Найбільш схожа підтримка",
    noAlternatives: "Зараз у цих муніципалітетах немає схожої підтримки.",
    search: "Шукати в каталозі",
  },
  fi: {
    removed: "Tätä tukea ei enää ole",
    removedText: "Se on poistettu luettelosta eikä tule takaisin.",
    hidden: "Tätä tukea ei näytetä juuri nyt",
    hiddenText: "Se voi palata samaan osoitteeseen. Kysy tarvittaessa yhteensovittamisliitosta.",
    unknown: "Sivua ei ole",
    unknownText: "Osoite ei vie mihinkään luettelossa. Etsi sen sijaan sitä, mitä tarvitset.",
    alternatives: "Eniten samanlaista tukea",
    noAlternatives: "Samoissa kunnissa ei ole juuri nyt samanlaista tukea.",
    search: "Hae luettelosta",
  },
} as const satisfies Record<Language, GoneWords>;
