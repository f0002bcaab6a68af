import type { Language } from "../../language.ts";

const lists: Readonly<Record<Language, string>> = {
  sv: `jag mig min mitt mina du dig din ditt dina han hon hen honom henne de dem vi oss vår vårt våra ni er ert
    era man en ett den det detta denna dessa och eller men att som om i på av för till från med vid hos hur vad
    var vart när vem vilken vilket vilka varför är vara varit blir bli blev blivit har ha hade haft ska skall
    skulle kan kunna kunde vill ville måste får få fick fått gör göra gjorde så då nu här där också bara mer
    mycket lite inte ingen inget inga någon något några ut upp in än behöver behövs behov hjälp hjälpa hjälper
    finns finnas söker söka hitta hittar letar undrar vet sin sitt sina mot efter utan under sedan ja nej hej
    snälla tack gärna genom bra nog bör sig ju alltid aldrig igen orkar klarar själv dom använda vilja tror
    känner tycker mår bror syster fru sambo klient person personer går gå kommer komma år gammal länge sen två
    tre fyra fem trots patient deltagare brukare`,
  en: `i me my you your he she it we us they them the a an and or but to of in on at for from with by is am are
    was were be been have has had do does did can could will would should need needs help want wants get find
    looking how what where when who which not no any some this that there please very so too all day days year
    years old just also about after s t don can't cant doesn really something someone`,
  ar: `انا أنا انت هو هي نحن في عند عندي عنده كل بعد منذ من على الى إلى عن مع هل ما كيف اين أين متى أريد اريد
    احتاج أحتاج مساعدة لا لم أن ان هذا هذه التي الذي و أو او لي سنة سنوات سنين مدة طويلة يوم طوال جدا كثير كثيرا
    آخر أخرى غير كان كانت لكن حتى ولا لدي يوجد أستطيع استطيع يريد تريد عمره`,
  so: `waa iyo ama in u ku ka la aan ma anigu aniga waxaan rabaa doonayaa baahanahay inaan inay oo ayaa ayaan
    ayuu buu wuu way kadib caawimaad sidee halkee xagee leh leeyahay ah muddo dheer badan dhowr kale sanad sano
    maalin iska uun isku si ee ay ayey waxay waxaa wuxuu karo karaa kartaa haddii`,
  ti: `ኣነ ንስኻ ንሱ ንሳ ንሕና ኢና ኣለኹ ኣሎ ድሕሪ ኢሉ እየ እዩ እያ ኣብ ናብ ካብ ምስ ከመይ ኣበይ እንታይ ደልየ እደሊ ሓገዝ የድልየኒ ኣለኒ ክረክብ ዘለዎ ዘለዋ
    ዘለኒ ዝኾነ ንነዊሕ ነዊሕ ግዜ ዓመት ዓመታት መዓልቲ ብዙሕ ኣዝዩ ክኸውን ይኽእል እኽእል ከኣ እውን`,
  fa: `من تو او ما شما را در از به با که و یا برای این آن هست است می میخواهم خواهم دارم کمک نیاز چطور کجا چه نمی
    تمام روز سال کند کنم کنید کنیم شود شدن بعد پیدا هستم ام اند ای خیلی زیاد دیگر هم باشد باید توانم تواند دارد
    کرده یک چند هر همه`,
  uk: `я ти він вона ми ви вони мене мені мій моя у в на з із до від для та і й або але що як де коли хто чи не
    є бути потрібна потрібен потрібні потрібно допомога хочу шукаю треба по про за після весь вся день дня рік
    роки років дуже можу може мати маю щоб це цей ця який яка які вже ще кілька`,
  fi: `minä sinä hän me te he minun sinun on olen olla ja tai mutta että joka mikä miten missä milloin kuka ei
    en haluan tarvitsen apua voin saa saan onko kanssa enkä eikä vain kaiken päivän vuotta vuosia paljon pitkään
    hyvin mukaan jälkeen ilman joku jonkun pysty uskalla`,
};

const of = (language: Language): ReadonlySet<string> => new Set(lists[language].split(/\s+/));

const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  ...{ sv: of("sv"), en: of("en"), ar: of("ar"), so: of("so") },
  ...{ ti: of("ti"), fa: of("fa"), uk: of("uk"), fi: of("fi") },
};

/** An age or a number of weeks, which is chosen as a filter and not looked for among the words. */
const smallNumber = /^\d{1,2}$/;

/** Words that say nothing of what is looked for. */
export function isStopWord(word: string, language: Language): boolean {
  return sets[language].has(word) || sets.sv.has(word) || smallNumber.test(word);
}
