import type { Language } from "../../model/language.ts";

interface CompareWords {
  readonly title: string;
  readonly lead: string;
  /** What stands over the column of headings, for who reads the table by ear. */
  readonly about: string;
  readonly none: string;
  readonly tooMany: string;
  readonly gone: (what: string) => string;
  readonly remove: (name: string) => string;
  readonly back: string;
  readonly notSaid: string;
  readonly verified: string;
}

/** The words of the comparison that the search page and the entry's page do not have already. */
export const compareWords = {
  sv: {
    title: "Jämför insatser",
    lead: "Här står insatserna bredvid varandra, så att du ser vad som skiljer dem åt.",
    about: "Om insatsen",
    none: "Välj två eller tre insatser i söklistan och tryck på Jämför valda.",
    tooMany: "Du kan jämföra högst tre insatser. Vi visar de tre första.",
    gone: (what) => `Det här finns inte längre i katalogen: ${what}.`,
    remove: (name) => `Ta bort ${name}`,
    back: "Till sökningen",
    notSaid: "Inte angivet",
    verified: "Bekräftat",
  },
  en: {
    title: "Compare support services",
    lead: "Here you see the support services side by side, and how they differ.",
    about: "About the support",
    none: "Choose two or three support services in the list of results and press Compare the chosen ones.",
    tooMany: "You can compare at most three support services. We show the first three.",
    gone: (what) => `This is no longer in the catalogue: ${what}.`,
    remove: (name) => `Remove ${name}`,
    back: "To the search",
    notSaid: "Not stated",
    verified: "Confirmed",
  },
  ar: {
    title: "مقارنة خدمات الدعم",
    lead: "هنا ترى خدمات الدعم جنباً إلى جنب وما يميز كلاً منها.",
    about: "عن الدعم",
    none: "اختر خدمتين أو ثلاث خدمات من قائمة النتائج ثم اضغط على «قارن ما اخترت».",
    tooMany: "يمكنك مقارنة ثلاث خدمات على الأكثر. نعرض الثلاث الأولى.",
    gone: (what) => `لم يعد هذا موجوداً في الدليل: ${what}.`,
    remove: (name) => `إزالة ${name}`,
    back: "إلى البحث",
    notSaid: "غير مذكور",
    verified: "تاريخ التأكيد",
  },
  so: {
    title: "Is barbar dhig taageerooyinka",
    lead: "Halkan waxaad ku arkaysaa taageerooyinka oo is dhinac yaalla iyo waxa ay ku kala duwan yihiin.",
    about: "Ku saabsan taageerada",
    none: "Ka dooro laba ama saddex taageero liiska natiijooyinka, kadibna taabo Is barbar dhig kuwa la doortay.",
    tooMany: "Ugu badnaan saddex taageero ayaad is barbar dhigi kartaa. Waxaan tusaynaa saddexda hore.",
    gone: (what) => `Kani kuma jiro tusaha mar dambe: ${what}.`,
    remove: (name) => `Ka saar ${name}`,
    back: "Ku noqo raadinta",
    notSaid: "Lama sheegin",
    verified: "La xaqiijiyay",
  },
  ti: {
    title: "ደገፋት ኣወዳድር",
    lead: "ኣብዚ እቶም ደገፋት ጎድኒ ንጎድኒ ትርእዮም፣ ብምንታይ ከም ዝፈላለዩ እውን ትርኢ።",
    about: "ብዛዕባ እቲ ደገፍ",
    none: "ካብቲ ዝርዝር ውጽኢት ክልተ ወይ ሰለስተ ደገፋት ምረጽ እሞ «ዝመረጽካዮም ኣወዳድር» ጠውቕ።",
    tooMany: "ክሳብ ሰለስተ ደገፋት ጥራይ ከተወዳድር ትኽእል። ነቶም ናይ መጀመርታ ሰለስተ ነርእየካ።",
    gone: (what) => `እዚ ድሕሪ ሕጂ ኣብቲ ዝርዝር የለን፦ ${what}።`,
    remove: (name) => `${name} ኣውጽእ`,
    back: "ናብ ምድላይ",
    notSaid: "ኣይተገልጸን",
    verified: "ምርግጋጽ",
  },
  fa: {
    title: "مقایسهٔ خدمات حمایتی",
    lead: "این‌جا خدمات را کنار هم می‌بینید و تفاوت‌هایشان را.",
    about: "دربارهٔ این حمایت",
    none: "دو یا سه خدمت را در فهرست نتیجه‌ها انتخاب کنید و «مقایسهٔ انتخاب‌شده‌ها» را بزنید.",
    tooMany: "حداکثر سه خدمت را می‌توانید مقایسه کنید. سه مورد اول را نشان می‌دهیم.",
    gone: (what) => `این مورد دیگر در راهنما نیست: ${what}.`,
    remove: (name) => `حذف ${name}`,
    back: "به جستجو",
    notSaid: "گفته نشده",
    verified: "تأیید",
  },
  uk: {
    title: "Порівняння програм підтримки",
    lead: "Тут програми показано поруч, щоб ви бачили, чим вони різняться.",
    about: "Про підтримку",
    none: "Виберіть дві або три програми у списку результатів і натисніть «Порівняти вибрані».",
    tooMany: "Можна порівняти не більше трьох програм. Показуємо перші три.",
    gone: (what) => `Цього більше немає в каталозі: ${what}.`,
    remove: (name) => `Прибрати ${name}`,
    back: "До пошуку",
    notSaid: "Не вказано",
    verified: "Підтвердження",
  },
  fi: {
    title: "Vertaa tukimuotoja",
    lead: "Tässä näet tukimuodot vierekkäin ja sen, miten ne eroavat toisistaan.",
    about: "Tietoa tuesta",
    none: "Valitse hakutuloksista kaksi tai kolme tukimuotoa ja paina Vertaa valittuja.",
    tooMany: "Voit verrata enintään kolmea tukimuotoa. Näytämme kolme ensimmäistä.",
    gone: (what) => `Tätä ei enää ole luettelossa: ${what}.`,
    remove: (name) => `Poista ${name}`,
    back: "Hakuun",
    notSaid: "Ei ilmoitettu",
    verified: "Vahvistus",
  },
} as const satisfies Record<Language, CompareWords>;
