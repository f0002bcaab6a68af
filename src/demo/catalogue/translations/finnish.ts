import type { Translations } from "../demo-entry.ts";

const free = {
  cost: "Et maksa kursseista, keskusteluista tai materiaalista.",
  languages: "Kerro, jos haluat tulkin. Me järjestämme sen.",
};

/** By machine; nobody has reviewed them. */
export const finnish: Translations = {
  "ungdomsteamet-i-haninge": {
    ...free,
    name: "Haningen nuorisotiimi",
    summary:
      "Jos olet 16–24-vuotias etkä käy töissä tai opiskele, saat kaksi omaa yhteyshenkilöä, jotka auttavat sinua löytämään työn tai opiskelupaikan.",
    what: "Nuorisotiimissä kunta ja työnvälitys toimivat yhdessä samoissa tiloissa. Voit osallistua aamiaisryhmään, käydä ohjauskurssin, jutella opinto-ohjaajan kanssa, saada tukea ja valmennusta sekä kokeilla työtä työharjoittelussa.",
    forWhom:
      "Olet 16–24-vuotias, asut Haningessa etkä käy töissä tai opiskele. Ehkä olet jättänyt lukion kesken tai voit huonosti. Et tarvitse diagnoosia.",
    how: "Ensin tapaamme ja puhumme tilanteestasi. Sitten teemme yhdessä suunnitelman. Sinä päätät tahdin.",
    apply: "Soita, lähetä sähköpostia tai tule käymään. Voit ilmoittautua itse.",
  },
  arbetstraning: {
    ...free,
    name: "Työharjoittelu ja työkokeilu",
    summary:
      "Kokeilet työtä sosiaalisessa yrityksessä lähellä sinua, rauhalliseen tahtiin ja ohjaajan kanssa, jolla on aikaa.",
    what: "Saat paikan sosiaalisessa yrityksessä, esimerkiksi kahvilassa, kirpputorilla tai puutarhassa. Harjoittelet rutiineja ja teet oikeita työtehtäviä.",
    forWhom:
      "Olet 16–64-vuotias ja mukana MIA-hankkeessa. Haluat kokeilla työtä, ehkä pitkän sairausloman tai työttömyyden jälkeen.",
    how: "Aloitat muutamalla tunnilla viikossa ja lisäät tunteja, kun jaksat.",
    apply: "Kysy yhteyshenkilöltäsi MIA-hankkeessa tai viranomaiselta, joka hoitaa asiaasi.",
  },
  etableringscentrum: {
    ...free,
    name: "Kotoutumiskeskus",
    summary:
      "Kaikki yhdessä paikassa sinulle, joka olet uusi Ruotsissa: ruotsin kieltä, ohjausta ja tie ammattiin, jossa tarvitaan väkeä.",
    what: "Keskuksessa tapaat kunnan ja työnvälityksen saman katon alla. Opiskelet ammattiin liittyvää ruotsia, saat ohjausta ja harjoittelupaikan. Voit valita lastenhoidon, hoiva-avustajan työn tai rakennusalan.",
    forWhom:
      "Olet uusi Ruotsissa, asut Haningessa, Nynäshamnissa tai Tyresössä ja olet mukana kotoutumisohjelmassa.",
    how: "Ensin selvitämme, mitä olet tehnyt ja oppinut. Sitten teemme suunnitelman.",
    apply: "Pyydä työnvälittäjääsi tai kunnan virkailijaa ilmoittamaan sinut.",
  },
  ester: {
    ...free,
    name: "Ester",
    summary: "Ohjelma naisille, jotka ovat syntyneet toisessa maassa ja haluavat perustaa oman yrityksen.",
    what: "Kehität liikeideaasi yhdessä muiden naisten kanssa. Opit asiakkaista, budjetista, veroista ja lainoista, ja saat oman neuvojan.",
    forWhom: "Olet nainen, syntynyt muualla kuin Ruotsissa ja asut Haningessa, Nynäshamnissa tai Tyresössä.",
    how: "Tapaatte ryhmässä yhtenä päivänä viikossa muutaman kuukauden ajan.",
    apply: "Ilmoittaudu itse tai pyydä apua työnvälittäjältäsi.",
  },
  samsprak: {
    ...free,
    name: "SamSpråk",
    summary: "Opi ruotsia ammatin kautta. Sopii erityisesti naisille, jotka ovat käyneet vähän koulua.",
    what: "Opiskelet ruotsin kieltä, kokeilet ammattia ja opit lisää terveydestä ja Ruotsin terveydenhuollosta. Tapaat myös ihmisiä yhdistyksistä.",
    forWhom: "Asut Södertäljessä ja tarvitset lisää ruotsia voidaksesi tehdä työtä tai opiskella.",
    how: "Olet koulussa joinakin päivinä viikossa ja työpaikalla muina päivinä.",
    apply: "Pyydä työnvälittäjääsi tai SFI-opettajaasi ilmoittamaan sinut.",
  },
  "halsoframjande-etablering": {
    ...free,
    name: "Terveyttä edistävä kotoutuminen (HE)",
    summary:
      "Sinulle, joka olet uusi Ruotsissa ja jonka terveys vaikeuttaa opiskelua tai työtä. Saat terveyskeskusteluja ja terveyskoulun omalla kielelläsi.",
    what: "Puhumme terveydestäsi, selvitämme mitä tarvitset ja ohjaamme sinut oikeaan hoitoon. Terveyskoulussa opit unesta, stressistä, ruoasta ja liikunnasta.",
    forWhom:
      "Asut Värmdössä tai Nackassa ja olet kotoutumisohjelmassa, tai olit siinä viimeisen puolen vuoden aikana.",
    how: "Aloitamme terveyskeskustelulla. Sitten tulet terveyskouluun kerran viikossa kahdeksan viikon ajan.",
    apply: "Pyydä paikkaa työnvälittäjältäsi tai lääkäriltäsi.",
  },
};
