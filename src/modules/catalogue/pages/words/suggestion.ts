import type { Language } from "../../model/language.ts";

export interface SuggestionWords {
  readonly heading: string;
  readonly about: string;
  readonly help: string;
  readonly label: string;
  readonly send: string;
  readonly leaveEmpty: string;
  readonly faults: {
    readonly heading: string;
    readonly empty: string;
    readonly tooLong: string;
    readonly personalNumber: string;
    readonly tooMany: string;
  };
  readonly thanks: string;
  readonly thanksText: string;
  readonly back: string;
}

/** "Föreslå en rättelse": one text about an entry, nothing about who wrote it. */
export const suggestionWords = {
  sv: {
    heading: "Föreslå en rättelse",
    about: "Det gäller",
    help: "Skriv vad som är fel och gärna vad som är rätt. Högst 1 000 tecken. Skriv inget om dig själv eller någon annan person: vi vet inte vem du är och kan inte svara.",
    label: "Vad är fel?",
    send: "Skicka rättelsen",
    leaveEmpty: "Lämna det här fältet tomt",
    faults: {
      heading: "Något behöver rättas",
      empty: "Skriv vad som är fel.",
      tooLong: "Texten är för lång. Korta den till högst 1 000 tecken.",
      personalNumber: "Texten har ett personnummer. Ta bort det: här får inga uppgifter om personer stå.",
      tooMany:
        "Det har kommit många förslag om den här insatsen den senaste timmen. Försök igen om en timme, eller ring kontakten.",
    },
    thanks: "Tack, rättelsen är skickad",
    thanksText: "Den som ansvarar för katalogen läser ditt förslag och ändrar om det behövs.",
    back: "Tillbaka till insatsen",
  },
  en: {
    heading: "Suggest a correction",
    about: "About",
    help: "Write what is wrong and, if you can, what is right. At most 1,000 characters. Do not write anything about yourself or another person: we do not know who you are and cannot reply.",
    label: "What is wrong?",
    send: "Send the correction",
    leaveEmpty: "Leave this field empty",
    faults: {
      heading: "Something needs to be corrected",
      empty: "Write what is wrong.",
      tooLong: "The text is too long. Shorten it to at most 1,000 characters.",
      personalNumber:
        "The text contains a personal identity number. Remove it: no information about people may be written here.",
      tooMany:
        "Many suggestions about this support have come in during the last hour. Try again in an hour, or call the contact.",
    },
    thanks: "Thank you, the correction has been sent",
    thanksText: "The person in charge of the catalogue reads your suggestion and makes changes if needed.",
    back: "Back to the support",
  },
  ar: {
    heading: "اقترح تصحيحاً",
    about: "بخصوص",
    help: "اكتب ما هو الخطأ، وما هو الصحيح إن أمكن. 1000 حرف كحد أقصى. لا تكتب شيئاً عن نفسك أو عن أي شخص آخر: نحن لا نعرف من أنت ولا يمكننا الرد.",
    label: "ما هو الخطأ؟",
    send: "أرسل التصحيح",
    leaveEmpty: "اترك هذا الحقل فارغاً",
    faults: {
      heading: "هناك شيء يجب تصحيحه",
      empty: "اكتب ما هو الخطأ.",
      tooLong: "النص طويل جداً. اختصره إلى 1000 حرف كحد أقصى.",
      personalNumber: "يحتوي النص على رقم شخصي. احذفه: لا يجوز كتابة معلومات عن أشخاص هنا.",
      tooMany:
        "وصلت اقتراحات كثيرة حول هذا الدعم خلال الساعة الماضية. حاول مرة أخرى بعد ساعة أو اتصل بجهة الاتصال.",
    },
    thanks: "شكراً، تم إرسال التصحيح",
    thanksText: "يقرأ المسؤول عن الدليل اقتراحك ويغيّر النص عند الحاجة.",
    back: "العودة إلى الدعم",
  },
  so: {
    heading: "Soo jeedi sixitaan",
    about: "Wuxuu ku saabsan yahay",
    help: "Qor waxa khaldan, haddaad karto qor waxa saxda ah. Ugu badnaan 1000 xaraf. Ha qorin wax kugu saabsan adiga ama qof kale: ma garanayno cidda aad tahay, mana kuu jawaabi karno.",
    label: "Maxaa khaldan?",
    send: "Dir sixitaanka",
    leaveEmpty: "Goobtan faaruq ka dhig",
    faults: {
      heading: "Wax baa u baahan in la saxo",
      empty: "Qor waxa khaldan.",
      tooLong: "Qoraalku waa dheer yahay. Ka dhig ugu badnaan 1000 xaraf.",
      personalNumber:
        "Qoraalka waxaa ku jira lambar shakhsi ah. Ka saar: xog dad ku saabsan halkan laguma qori karo.",
      tooMany:
        "Saacaddii la soo dhaafay talooyin badan ayaa ka yimid taageeradan. Saacad kaddib isku day mar kale, ama wac cidda lala xiriiro.",
    },
    thanks: "Mahadsanid, sixitaanka waa la diray",
    thanksText: "Qofka tusaha mas'uulka ka ah ayaa akhriya taladaada, wuuna beddelaa haddii loo baahdo.",
    back: "Ku noqo taageerada",
  },
  ti: {
    heading: "እርማት ኣቕርብ",
    about: "ብዛዕባ",
    help: "እንታይ ጌጋ ከምዘሎ ጽሓፍ፣ እንተተኻኢሉ እቲ ቅኑዕ ድማ ጽሓፍ። እንተበዝሐ 1000 ፊደላት። ብዛዕባ ገዛእ ርእስኻ ወይ ብዛዕባ ካልእ ሰብ ኣይትጽሓፍ፦ መን ምዃንካ ኣይንፈልጥን፣ ክንምልሰልካ ድማ ኣይንኽእልን።",
    label: "እንታይ እዩ ጌጋ?",
    send: "ነቲ እርማት ስደድ",
    leaveEmpty: "እዚ ቦታ እዚ ባዶ ግደፎ",
    faults: {
      heading: "ክእረም ዘለዎ ነገር ኣሎ",
      empty: "እንታይ ጌጋ ከምዘሎ ጽሓፍ።",
      tooLong: "እቲ ጽሑፍ ነዊሕ እዩ። ናብ 1000 ፊደላት ኣሕጽሮ።",
      personalNumber: "እቲ ጽሑፍ ናይ ውልቂ ቁጽሪ ኣለዎ። ኣውጽኣዮ፦ ኣብዚ ብዛዕባ ሰባት ሓበሬታ ክጽሓፍ ኣይፍቀድን።",
      tooMany: "ኣብ ዝሓለፈት ሰዓት ብዛዕባ እዚ ደገፍ ብዙሕ ሓሳባት መጺኡ። ድሕሪ ሓደ ሰዓት ደጊምካ ፈትን፣ ወይ ደውል።",
    },
    thanks: "የቐንየልና፣ እቲ እርማት ተላኢኹ",
    thanksText: "ሓላፊ እቲ ዝርዝር ነቲ ሓሳብካ የንብቦ፣ ኣድላዪ እንተኾይኑ ድማ ይቕይሮ።",
    back: "ናብቲ ደገፍ ተመለስ",
  },
  fa: {
    heading: "پیشنهاد اصلاح",
    about: "دربارهٔ",
    help: "بنویسید چه چیزی نادرست است و اگر می‌توانید، درست آن چیست. حداکثر 1000 حرف. دربارهٔ خود یا کس دیگری چیزی ننویسید: ما نمی‌دانیم شما که هستید و نمی‌توانیم پاسخ بدهیم.",
    label: "چه چیزی نادرست است؟",
    send: "فرستادن اصلاح",
    leaveEmpty: "این خانه را خالی بگذارید",
    faults: {
      heading: "چیزی باید اصلاح شود",
      empty: "بنویسید چه چیزی نادرست است.",
      tooLong: "متن بسیار دراز است. آن را به حداکثر 1000 حرف کوتاه کنید.",
      personalNumber:
        "متن یک شمارهٔ شخصی دارد. آن را پاک کنید: نوشتن معلومات دربارهٔ افراد در اینجا مجاز نیست.",
      tooMany:
        "در یک ساعت گذشته پیشنهادهای زیادی دربارهٔ این حمایت رسیده است. یک ساعت بعد دوباره کوشش کنید یا به مسئول تماس زنگ بزنید.",
    },
    thanks: "سپاس، اصلاح فرستاده شد",
    thanksText: "مسئول راهنما پیشنهاد شما را می‌خواند و اگر لازم باشد متن را تغییر می‌دهد.",
    back: "بازگشت به حمایت",
  },
  uk: {
    heading: "Запропонувати виправлення",
    about: "Стосується",
    help: "Напишіть, що неправильно, і, якщо можете, як правильно. Не більше 1000 знаків. Не пишіть нічого про себе чи іншу людину: ми не знаємо, хто ви, і не можемо відповісти.",
    label: "Що неправильно?",
    send: "Надіслати виправлення",
    leaveEmpty: "Залиште це поле порожнім",
    faults: {
      heading: "Щось потрібно виправити",
      empty: "Напишіть, що неправильно.",
      tooLong: "Текст задовгий. Скоротіть його до 1000 знаків.",
      personalNumber: "У тексті є особистий номер. Вилучіть його: тут не можна писати дані про людей.",
      tooMany:
        "За останню годину надійшло багато пропозицій щодо цієї підтримки. Спробуйте через годину або зателефонуйте контактній особі.",
    },
    thanks: "Дякуємо, виправлення надіслано",
    thanksText: "Відповідальна за каталог особа прочитає вашу пропозицію і за потреби змінить текст.",
    back: "Назад до підтримки",
  },
  fi: {
    heading: "Ehdota korjausta",
    about: "Aihe",
    help: "Kirjoita, mikä on väärin ja jos voit, mikä on oikein. Enintään 1 000 merkkiä. Älä kirjoita mitään itsestäsi tai toisesta ihmisestä: emme tiedä kuka olet, emmekä voi vastata.",
    label: "Mikä on väärin?",
    send: "Lähetä korjaus",
    leaveEmpty: "Jätä tämä kenttä tyhjäksi",
    faults: {
      heading: "Jotain pitää korjata",
      empty: "Kirjoita, mikä on väärin.",
      tooLong: "Teksti on liian pitkä. Lyhennä se enintään 1 000 merkkiin.",
      personalNumber: "Tekstissä on henkilötunnus. Poista se: tähän ei saa kirjoittaa tietoja ihmisistä.",
      tooMany:
        "Tästä tuesta on tullut paljon ehdotuksia viimeisen tunnin aikana. Yritä uudelleen tunnin kuluttua tai soita yhteyshenkilölle.",
    },
    thanks: "Kiitos, korjaus on lähetetty",
    thanksText: "Luettelosta vastaava lukee ehdotuksesi ja muuttaa tekstiä tarvittaessa.",
    back: "Takaisin tukeen",
  },
} as const satisfies Record<Language, SuggestionWords>;
