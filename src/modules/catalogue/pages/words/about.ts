import type { Language } from "../../model/language.ts";

interface AboutWords {
  readonly heading: (name: string) => string;
  readonly description: (name: string) => string;
  readonly inSwedish: string;
  readonly purpose: string;
  readonly vision: string;
  readonly members: string;
  readonly area: string;
  readonly contact: string;
  readonly number: string;
  readonly nothing: string;
  readonly toCatalogue: string;
}

/** What an association is for. */
export const aboutWords = {
  sv: {
    heading: (name) => `Om ${name}`,
    description: (name) => `Vad ${name} är till för, dess vision, medlemmar och område.`,
    inSwedish: "",
    purpose: "Därför finns förbundet",
    vision: "Vision",
    members: "Medlemmar",
    area: "Kommuner i området",
    contact: "Kontakt",
    number: "Organisationsnummer",
    nothing: "Förbundet har inte skrivit något om sig självt än.",
    toCatalogue: "Se förbundets insatser",
  },
  en: {
    heading: (name) => `About ${name}`,
    description: (name) => `What ${name} is for, its vision, members and area.`,
    inSwedish: "This text is not available in English. It is shown in Swedish.",
    purpose: "Why the association exists",
    vision: "Vision",
    members: "Members",
    area: "Municipalities in the area",
    contact: "Contact",
    number: "Organisation number",
    nothing: "The association has not written anything about itself yet.",
    toCatalogue: "See the association’s support",
  },
  ar: {
    heading: (name) => `عن ${name}`,
    description: (name) => `عمل ${name} ورؤيته وأعضاؤه ومنطقته.`,
    inSwedish: "هذا النص غير متوفر بالعربية. يظهر باللغة السويدية.",
    purpose: "لماذا يوجد الاتحاد؟",
    vision: "الرؤية",
    members: "الأعضاء",
    area: "البلديات في المنطقة",
    contact: "الاتصال",
    number: "رقم المنظمة",
    nothing: "لم يكتب الاتحاد شيئاً عن نفسه بعد.",
    toCatalogue: "عرض الدعم الذي يقدمه الاتحاد",
  },
  so: {
    heading: (name) => `Ku saabsan ${name}`,
    description: (name) => `Waxa ${name} loogu talagalay, himiladiisa, xubnihiisa iyo deegaankiisa.`,
    inSwedish: "Qoraalkan kuma jiro af Soomaali. Waxaa lagu tusayaa af Iswiidhish.",
    purpose: "Sababta ururku u jiro",
    vision: "Himilada",
    members: "Xubnaha",
    area: "Degmooyinka deegaanka",
    contact: "Xiriir",
    number: "Lambarka ururka",
    nothing: "Ururku weli wax kama qorin naftiisa.",
    toCatalogue: "Eeg taageerada ururka",
  },
  ti: {
    heading: (name) => `ብዛዕባ ${name}`,
    description: (name) => `ዕላማ ${name}፣ ራእዩ፣ ኣባላቱን ከባቢኡን።`,
    inSwedish: "እዚ ጽሑፍ ብትግርኛ የለን። ብሽወደንኛ ይርአ ኣሎ።",
    purpose: "እቲ ማሕበር ስለምንታይ ኣሎ",
    vision: "ራእይ",
    members: "ኣባላት",
    area: "ኣብቲ ከባቢ ዘለዋ ኮሙናት",
    contact: "ርክብ",
    number: "ቁጽሪ ማሕበር",
    nothing: "እቲ ማሕበር ክሳብ ሕጂ ብዛዕባ ገዛእ ርእሱ ዝጸሓፎ የለን።",
    toCatalogue: "ደገፋት እቲ ማሕበር ርአ",
  },
  fa: {
    heading: (name) => `دربارهٔ ${name}`,
    description: (name) => `کار ${name}، چشم‌انداز، عضوها و منطقهٔ آن.`,
    inSwedish: "این متن به دری و فارسی وجود ندارد. متن سویدنی نشان داده می‌شود.",
    purpose: "چرا این اتحادیه وجود دارد",
    vision: "چشم‌انداز",
    members: "عضوها",
    area: "کمون‌های منطقه",
    contact: "تماس",
    number: "شمارهٔ سازمان",
    nothing: "اتحادیه هنوز چیزی دربارهٔ خود ننوشته است.",
    toCatalogue: "دیدن حمایت‌های اتحادیه",
  },
  uk: {
    heading: (name) => `Про ${name}`,
    description: (name) => `Для чого існує ${name}, бачення, члени та територія.`,
    inSwedish: "Цього тексту немає українською. Його показано шведською.",
    purpose: "Навіщо існує об’єднання",
    vision: "Бачення",
    members: "Члени",
    area: "Муніципалітети на цій території",
    contact: "Контакти",
    number: "Номер організації",
    nothing: "Об’єднання ще нічого не написало про себе.",
    toCatalogue: "Переглянути підтримку об’єднання",
  },
  fi: {
    heading: (name) => `Tietoa: ${name}`,
    description: (name) => `${name}: tarkoitus, visio, jäsenet ja alue.`,
    inSwedish: "Tätä tekstiä ei ole suomeksi. Se näytetään ruotsiksi.",
    purpose: "Miksi liitto on olemassa",
    vision: "Visio",
    members: "Jäsenet",
    area: "Alueen kunnat",
    contact: "Yhteystiedot",
    number: "Organisaationumero",
    nothing: "Liitto ei ole vielä kirjoittanut itsestään.",
    toCatalogue: "Katso liiton tukea",
  },
} as const satisfies Record<Language, AboutWords>;
