import type { Language } from "../../model/language.ts";

interface FrameWords {
  readonly skip: string;
  readonly languages: string;
  readonly menu: string;
  readonly demo: string;
  readonly catalogue: string;
  readonly search: string;
  readonly municipalities: string;
  readonly aboutAssociation: string;
  readonly openData: string;
  readonly handbook: string;
  readonly signIn: string;
  readonly start: string;
}

/** What stands around every open page of the catalogue. */
export const frameWords = {
  sv: {
    skip: "Hoppa till innehållet",
    languages: "Språk",
    menu: "Meny",
    demo: "Demo: texterna är exempel och kontaktuppgifterna påhittade.",
    catalogue: "Insatskatalogen",
    search: "Sök stöd",
    municipalities: "Stöd i din kommun",
    aboutAssociation: "Om samordningsförbundet",
    openData: "Öppna data",
    handbook: "Handbok",
    signIn: "Logga in",
    start: "Min startsida",
  },
  en: {
    skip: "Skip to content",
    languages: "Language",
    menu: "Menu",
    demo: "Demo: the texts are examples and the contact details are made up.",
    catalogue: "Support catalogue",
    search: "Find support",
    municipalities: "Support in your municipality",
    aboutAssociation: "About the coordination association",
    openData: "Open data",
    handbook: "Handbook (in Swedish)",
    signIn: "Sign in",
    start: "My start page",
  },
  ar: {
    skip: "انتقل إلى المحتوى",
    languages: "اللغة",
    menu: "القائمة",
    demo: "نسخة تجريبية: النصوص أمثلة وبيانات الاتصال غير حقيقية.",
    catalogue: "دليل الدعم",
    search: "ابحث عن دعم",
    municipalities: "الدعم في بلديتك",
    aboutAssociation: "عن اتحاد التنسيق",
    openData: "البيانات المفتوحة",
    handbook: "دليل الاستخدام (بالسويدية)",
    signIn: "تسجيل الدخول",
    start: "صفحتي الرئيسية",
  },
  so: {
    skip: "U gudub nuxurka",
    languages: "Luqadda",
    menu: "Liiska",
    demo: "Tijaabo: qoraalladu waa tusaalooyin, xogta xiriirkana waa la allifay.",
    catalogue: "Tusaha taageerada",
    search: "Raadi taageero",
    municipalities: "Taageerada degmadaada",
    aboutAssociation: "Ku saabsan ururka isku-dubbaridka",
    openData: "Xog furan",
    handbook: "Buugga hagaha (af Iswiidhish)",
    signIn: "Gal",
    start: "Boggayga hore",
  },
  ti: {
    skip: "ናብ ትሕዝቶ ሕለፍ",
    languages: "ቋንቋ",
    menu: "ዝርዝር",
    demo: "መርኣያ፦ እቶም ጽሑፋት ኣብነታት እዮም፣ እቲ ናይ መራኸቢ ሓበሬታ ድማ ናይ ሓቂ ኣይኮነን።",
    catalogue: "ዝርዝር ደገፋት",
    search: "ደገፍ ድለ",
    municipalities: "ደገፍ ኣብ ኮሙንካ",
    aboutAssociation: "ብዛዕባ ማሕበር ምውህሃድ",
    openData: "ክፉት ዳታ",
    handbook: "መምርሒ መጽሓፍ (ብሽወደንኛ)",
    signIn: "እቶ",
    start: "መበገሲ ገጸይ",
  },
  fa: {
    skip: "رفتن به متن اصلی",
    languages: "زبان",
    menu: "فهرست",
    demo: "نسخهٔ نمایشی: متن‌ها نمونه‌اند و نشانی‌های تماس واقعی نیستند.",
    catalogue: "راهنمای خدمات حمایتی",
    search: "جستجوی حمایت",
    municipalities: "حمایت در کمون شما",
    aboutAssociation: "دربارهٔ اتحادیهٔ هماهنگی",
    openData: "داده‌های باز",
    handbook: "کتاب راهنما (به سویدنی)",
    signIn: "ورود",
    start: "صفحهٔ اصلی من",
  },
  uk: {
    skip: "Перейти до змісту",
    languages: "Мова",
    menu: "Меню",
    demo: "Демоверсія: тексти є прикладами, а контакти вигадані.",
    catalogue: "Каталог підтримки",
    search: "Знайти підтримку",
    municipalities: "Підтримка у вашому муніципалітеті",
    aboutAssociation: "Про координаційне об’єднання",
    openData: "Відкриті дані",
    handbook: "Посібник (шведською)",
    signIn: "Увійти",
    start: "Моя стартова сторінка",
  },
  fi: {
    skip: "Siirry sisältöön",
    languages: "Kieli",
    menu: "Valikko",
    demo: "Demo: tekstit ovat esimerkkejä ja yhteystiedot keksittyjä.",
    catalogue: "Tukiluettelo",
    search: "Etsi tukea",
    municipalities: "Tuki omassa kunnassasi",
    aboutAssociation: "Tietoa yhteensovittamisliitosta",
    openData: "Avoin data",
    handbook: "Käsikirja (ruotsiksi)",
    signIn: "Kirjaudu sisään",
    start: "Oma aloitussivu",
  },
} as const satisfies Record<Language, FrameWords>;
