import type { Translations } from "../demo-entry.ts";

const free = {
  cost: "Waxba kama bixinaysid koorsooyinka, wadahadallada ama agabka.",
  languages: "Noo sheeg haddii aad rabto turjubaan. Waan kuu diyaarinaynaa.",
};

/** By machine; nobody has reviewed them. */
export const somali: Translations = {
  "ungdomsteamet-i-haninge": {
    ...free,
    name: "Kooxda dhalinyarada ee Haninge",
    summary:
      "Haddii aad tahay 16–24 jir oo aadan shaqayn ama wax baran, waxaad helaysaa laba qof oo kaa caawiya inaad hesho shaqo ama waxbarasho.",
    what: "Kooxda dhalinyarada waxaa si wadajir ah uga shaqeeya degmada iyo xafiiska shaqada. Waxaad ka qayb geli kartaa kooxda quraacda iyo koorso hagid ah. Waxaad la hadli kartaa la-taliye waxbarasho, taageero heli kartaa oo shaqo tijaabin kartaa.",
    forWhom:
      "Waxaad tahay 16–24 jir, waxaad ku nooshahay Haninge, mana shaqaysid mana baratid. Waxaa laga yaabaa inaad dugsiga ka tagtay ama aadan fiicnayn. Uma baahnid cudur la caddeeyay.",
    how: "Marka hore waan kulannaa oo waxaan ka wada hadalnaa xaaladdaada. Kadib waxaan wada samaynaa qorshe. Adiga ayaa go'aansada xawaaraha.",
    apply: "Na soo wac, noo soo dir iimayl ama noo imow. Adiga ayaa is diiwaangelin kara.",
  },
  arbetstraning: {
    ...free,
    name: "Tababar shaqo",
    summary:
      "Waxaad shaqo ku tijaabinaysaa shirkad bulsho oo kuu dhow, si deggan, adigoo la socda kormeere waqti kuu haya.",
    what: "Waxaad boos ka helaysaa shirkad bulsho, tusaale ahaan maqaaxi, dukaan alaab la isticmaalay ama beer. Waxaad bartaa caadooyinka shaqada oo aad qabataa shaqo dhab ah.",
    forWhom:
      "Waxaad tahay 16–64 jir, waxaad ka qayb qaadanaysaa MIA, waxaadna rabtaa inaad shaqo tijaabiso, laga yaabee xanuun dheer ama shaqo la'aan dheer kadib.",
    how: "Waxaad ku bilaabaysaa saacado yar toddobaadkii, waxaadna kordhinaysaa marka aad awooddo.",
    apply: "Weydii qofka aad kala xiriirto MIA ama shaqaalaha kiiskaaga haya.",
  },
  etableringscentrum: {
    ...free,
    name: "Xarunta dejinta",
    summary:
      "Wax walba hal meel: af-Iswiidhish, hagid iyo jid loo maro shaqo dad looga baahan yahay. Waxaa loogu talagalay dadka ku cusub Iswiidhan.",
    what: "Xarunta waxaad kula kulantaa degmada iyo xafiiska shaqada. Waxaad baranaysaa af-Iswiidhish shaqo la xiriira, waxaad helaysaa hagid iyo tababar shaqo. Waxaad dooran kartaa xannaanada carruurta, caawinta daryeelka ama dhismaha.",
    forWhom:
      "Waxaad ku cusub tahay Iswiidhan, waxaad ku nooshahay Haninge, Nynäshamn ama Tyresö, waxaadna ku jirtaa barnaamijka dejinta.",
    how: "Marka hore waxaan ogaannaa waxa aad taqaan. Kadib waxaan samaynaa qorshe.",
    apply: "Weydii shaqaalaha xafiiska shaqada ama shaqaalaha degmada inuu ku diiwaangeliyo.",
  },
  ester: {
    ...free,
    name: "Ester",
    summary: "Barnaamij loogu talagalay haweenka ku dhashay dal kale ee doonaya inay shirkad furtaan.",
    what: "Waxaad fikraddaada ganacsi la horumarinaysaa haween kale. Waxaad wax ka baranaysaa macaamiisha, miisaaniyadda, canshuurta iyo amaahda, waxaadna helaysaa la-taliye kuu gaar ah.",
    forWhom:
      "Waxaad tahay haweeney ku dhalatay meel ka baxsan Iswiidhan, waxaadna ku nooshahay Haninge, Nynäshamn ama Tyresö.",
    how: "Kooxdu waxay kulantaa hal maalin toddobaadkii dhowr bilood.",
    apply: "Adigu is diiwaangeli ama caawin weydiiso xafiiska shaqada.",
  },
  samsprak: {
    ...free,
    name: "SamSpråk",
    summary: "Ku baro af-Iswiidhish shaqo. Gaar ahaan haweenka sannado yar dugsi dhigtay.",
    what: "Waxaad baranaysaa af-Iswiidhish, waxaad tijaabinaysaa shaqo, waxaad wax ka baranaysaa caafimaadka iyo daryeelka Iswiidhan, waxaadna la kulmaysaa dad cusub.",
    forWhom:
      "Waxaad ku nooshahay Södertälje, waxaadna u baahan tahay af-Iswiidhish dheeraad ah si aad u shaqayso ama wax u barato.",
    how: "Maalmo dugsiga ayaad joogtaa, maalmaha kalena goob shaqo.",
    apply: "Weydii xafiiska shaqada ama macallinkaaga SFI inuu ku diiwaangeliyo.",
  },
  "halsoframjande-etablering": {
    ...free,
    name: "Taageerada caafimaadka ee dadka cusub (HE)",
    summary:
      "Waxaa loogu talagalay dadka ku cusub Iswiidhan ee caafimaadkoodu ku adkeeyo waxbarashada ama shaqada. Waxaad helaysaa wadahadal caafimaad iyo dugsi caafimaad oo afkaaga ah.",
    what: "Waxaan ka wada hadalnaa caafimaadkaaga, waxaan ogaannaa waxa aad u baahan tahay, waxaana kugu hagnaa daryeelka saxda ah. Dugsiga caafimaadka waxaad wax kaga baranaysaa hurdada, walwalka, cuntada iyo dhaqdhaqaaqa.",
    forWhom:
      "Waxaad ku nooshahay Värmdö ama Nacka, waxaadna ku jirtaa barnaamijka dejinta ama aad ku jirtay lixdii bilood ee la soo dhaafay.",
    how: "Waxaan ku bilownaa wadahadal caafimaad. Kadib waxaad dugsiga caafimaadka imanaysaa hal mar toddobaadkii, siddeed toddobaad.",
    apply: "Boos weydiiso xafiiska shaqada ama dhakhtarkaaga.",
  },
};
