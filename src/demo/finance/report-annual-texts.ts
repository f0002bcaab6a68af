/** Texts of the annual report 2017 by heading, written from its facts; every figure is printed from the data. */
export const annualReportTexts: Readonly<Record<string, string>> = {
  "Ordförande har ordet": `Det gångna året fyllde samverkan i Haninge tio år. Det firade vi med en jubileumsskrift, och vi kan konstatera att mycket av det som en gång var försök nu bärs av medlemmarna själva. Förbundet behövs ändå: som den som håller ihop, och som möjliggörare när något nytt ska prövas.

Resultaten kommer av att chefer i linjen tar ansvar, att metoderna har fått tid att mogna och att den som deltar möter ett sammanhållet stöd med både förberedelse och arbetsplats.`,
  "Sammanfattning av året": `Under året hade förbundets insatser {{hela-forbundet.deltagare.utfall}} deltaganden mot målens {{hela-forbundet.deltagare.mal}}. Av de {{hela-forbundet.avslutade.utfall}} som avslutades gick {{hela-forbundet.till-arbete-eller-studier.utfall}} vidare till arbete eller studier. Resursråden gav {{hela-forbundet.konsultationer.utfall}} konsultationer.

- **Nya deltagare:** {{hela-forbundet.nya-deltagare.utfall}}.
- **Medlemsavgifter:** {{medlemsavgifter.summa.i-ar|mnkr}}, lika mycket som året före på några kronor när.
- **Årets resultat:** {{resultatrakning.arets-resultat.i-ar}}.
- **Eget kapital:** {{eget-kapital.eget-kapital.belopp}}.

Målen och deras utfall står i [[maluppfyllelse]], ekonomin i [[resultatrakning]] och [[driftredovisning]].`,
  "Förbundet och dess medlemmar": `Förbundet bildades den 1 april 2010 av kommunerna Haninge, Nynäshamn och Tyresö tillsammans med staten och landstinget, med Samordningsförbundet Haninge som grund. Det är en egen juridisk person enligt lagen om finansiell samordning av rehabiliteringsinsatser (2003:1210).

Staten betalar hälften av medlemsavgifterna, landstinget en fjärdedel och kommunerna tillsammans en fjärdedel. Vad var och en har betalat står i [[medlemsavgifter]].

## Uppdrag

Förbundet finansierar insatser där myndigheterna arbetar tillsammans, så att människor som behöver ett samlat stöd kan försörja sig själva. Det arbetar också med strukturer: mötesplatser, kunskap och gemensamma arbetssätt.`,
  "Styrelse, beredning och kansli": `Styrelsen har sex ledamöter och sex ersättare, en plats för varje medlem. Den har haft fem protokollförda möten, en gemensam dag med ledningsgruppen och två möten med revisorerna.

Ledningsgruppen bereder ärendena. Kansliet växte under året från fem till nio anställda, eftersom ESF-projektet MIA kom igång.`,
  Måluppfyllelse: `Alla mål, deras utfall och bedömning står i [[maluppfyllelse]]. Andelarna visas mot sina mål i [[andelar-mot-mal]].

Ungdomsteamet i Haninge nådde målen för antalet deltagare och nya deltagare. Ung i Tyresö nådde målet för andelen till arbete eller studier. I Ung i Nynäs var tjänsten som studie- och yrkesvägledare vakant under hösten, och kommunens arbete med aktivitetsansvaret hade inte kommit igång.`,
  Insatser: `De tre ungdomsinsatserna vänder sig till unga vuxna som varken arbetar eller studerar. Handläggare från kommun och arbetsförmedling sitter tillsammans och följer deltagaren hela vägen.

Resursråden går igenom ärenden där flera myndigheter behövs och är vägen in i MIA, förbundets del av det länsgemensamma projekt som delvis betalas av Europeiska socialfonden. Antalet deltagare i varje insats står i [[deltagare]].

Därutöver har förbundet ordnat tio frukostmöten och en föreläsningsserie om migration och flyktingmottagande.`,
  "Ekonomisk redogörelse": `Verksamheten kostade {{driftredovisning.summa-kostnader.utfall}} mot budgetens {{driftredovisning.summa-kostnader.budget}}. Intäkterna var {{driftredovisning.summa-intakter.utfall}}. Skillnaden mellan rader framgår av [[budget-och-utfall]] och förklaras i [[avvikelser]].

Medel från Europeiska socialfonden kom in för MIA från den 1 april, när personal och aktiviteter flyttades till projektet.`,
  "God ekonomisk hushållning": `Förbundet hade vid årets slut ett eget kapital på {{eget-kapital.eget-kapital.belopp}}. Det är {{eget-kapital.over.belopp}} över den nivå som är tillåten enligt den trappa som staten använder, se [[eget-kapital]]. Överskottet används till nya insatser de kommande åren.`,
  "Driftredovisning per insats": `Tabellen visar budget, utfall och avvikelse för varje rad. Avvikelse är utfall minus budget, så ett minustecken betyder att raden kostade mindre än planerat. Det beror i stort på att delar av verksamheten fördes över till MIA under året, och på tjänster som var vakanta.`,
  Underskrifter: `Styrelsen intygar att årsredovisningen ger en rättvisande bild av verksamhetens resultat och av förbundets kostnader, intäkter och ekonomiska ställning. Haninge den 21 mars 2018.`,
  "Rättelser mot den tryckta årsredovisningen": `Årsredovisningen har satts på nytt ur bokföringen och registreringarna. Det här skiljer sig från det som trycktes 2018. Det tryckta står inom citattecken.

- Fordringarna i not 5 summerades till ”4 327 422”. Raderna ger {{balansrakning.fordringar.i-ar|tal}}, som i balansräkningen.
- Kostnaderna för 2016 i not 4 angavs till ”19 799 284”. Resultaträkningen har {{driftredovisning.summa-kostnader.ar-1|tal}}: 5 104 kronor i bankkostnader hörde till de finansiella kostnaderna.
- Ingående eget kapital i not 6 angavs till ”6 073 244”. Balansräkningen slutade året före på {{balansrakning.eget-kapital.ar-1|tal}}.
- Kassaflödesanalysens ändring av fordringar angavs till ”−3 230 217”. Balansräkningarna ger en krona mer.
- Målet för antalet deltagare angavs till ”975”. Insatsernas mål blir tillsammans {{hela-forbundet.deltagare.mal}}.
- Deltagare i Ung i Tyresö angavs till ”260” i årstabellen. Registret har det antal som står i [[maluppfyllelse]].
- Andelar räknas nu med samma avrundning överallt och står alltid med sin bas.
- Avvikelsen för kansliet angavs i förklaringen till ”−225 tkr”. Tabellen har {{driftredovisning.kansli-och-administration.avvikelse|tkr}}.
- En av sex platser i styrelsen har inte skrivit under. Den står med i underskrifterna.`,
};
