/** Texts of the plan for 2019 by heading, written from its facts; every figure is printed from the data. */
export const planTexts: Readonly<Record<string, string>> = {
  Sammanfattning: `Under året får unga vuxna och vuxna med behov av samlat stöd fortsatt hjälp genom ungdomsinsatserna, Resursråden och MIA. Samrehab permanentas inte än men fortsätter, och ett nytt ESF-projekt för unga vuxna planeras.

Medlemsavgifterna är {{medlemsavgifter.summa.i-ar}}. Insatser, styrelse och kansli får tillsammans {{budget.summa-kostnader.i-ar}}. Det som avgifterna inte täcker betalas med bidrag och med överskottet från tidigare år, se [[budget]].`,
  Mål: `Förbundets vision är att gemensamma insatser leder till arbete och välbefinnande. För hela förbundet gäller att

1. samverkan och metoder utvecklas mellan parterna,
2. samverkan får struktur och blir långsiktig,
3. minst 75 procent av projektpersonal och chefer i styrgrupperna anser att insatserna stämmer med målgruppernas behov,
4. minst 75 procent av dem tycker att strukturen för samverkan fungerar väl.

De två sista följs upp med den nationella indikatorenkäten. Insatsernas egna mål står i [[mal]].`,
  Insatser: `De tre ungdomsinsatserna, Resursråden och MIA Östra Södertörn fortsätter. Nya för året är processtöd till vuxenteamet i Haninge, en fastighetsring för kontakter med arbetsgivare, tjänstedesign tillsammans med brukare och planeringen av ett ESF-projekt för unga vuxna. Samrehab är förlängt till den 31 mars 2020.

Frukostmöten, insatskatalog och introduktionsprogram stöder alla parters medarbetare.`,
  "Årliga mål": `Varje mål säger vad det räknar. MIA:s mål gäller nya deltagare och läggs därför inte ihop med de andra insatsernas deltagare.`,
  Medlemsavgifter: `Statens andel är hälften, landstingets en fjärdedel och kommunernas tillsammans en fjärdedel. Kommunernas del fördelas efter hela befolkningen den 1 november året innan budgeten fastställs.

Avgifterna ändras med {{medlemsavgifter.forandring.i-ar}} jämfört med året före. Alla år sedan 2014 står i [[medlemsavgifter]], och summorna visas i [[medlemsavgifter-over-tid]].`,
  Budget: `Insatserna får {{budget.summa-insatser.i-ar}} och styrelse, revision och kansli {{budget.summa-administration.i-ar}}. Jämfört med året före minskar raderna för Haninges ungdomsteam och Resursråden, medan Samrehab och vuxenteamet ökar.

En pott är avsatt för nya insatser som styrelsen beslutar om under året.`,
  "Eget kapital": `Förbundsreserven är {{budget.forbundsreserv.i-ar}} och står utanför verksamhetens kostnader. Det egna kapitalet hålls mot den trappa som staten använder för hur mycket ett förbund bör ha sparat, se [[eget-kapital]].`,
  "Förslag till beslut": `Styrelsen föreslås besluta

1. att anta Mål, budget och verksamhetsplan 2019,
2. att överlämna beslutet till medlemmarna.`,
  "Rättelser mot den tryckta planen": `Planen har satts på nytt ur uppgifterna. Det här skiljer sig från det som trycktes och skickades ut. Det tryckta står inom citattecken.

- I utskicket till medlemmarna stod att avgiften är ”ca 4 procent lägre”. Skillnaden är {{medlemsavgifter.forandring.i-ar}}.
- Målen för antalet deltagare lades ihop till ”1 020”, fast MIA:s rad räknar nya deltagare. De läggs inte ihop här.
- Medlemsavgifterna för 2014 och 2017 återges som de beslutades; delarna blir summan.`,
};
