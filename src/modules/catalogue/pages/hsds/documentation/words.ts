interface DocumentationWords {
  readonly title: string;
  readonly lead: string;
  readonly beginHeading: string;
  readonly begin: readonly string[];
  readonly tryIt: string;
  readonly addressesHeading: string;
  readonly addressesCaption: string;
  readonly addressColumn: string;
  readonly whatColumn: string;
  readonly parameters: string;
  readonly harvestHeading: string;
  readonly harvest: readonly string[];
  readonly languageHeading: string;
  readonly language: readonly string[];
  readonly errorsHeading: string;
  readonly errors: string;
  readonly errorsCaption: string;
  readonly codeColumn: string;
  readonly statusColumn: string;
  readonly wrongColumn: string;
  readonly profileHeading: string;
  readonly profile: readonly string[];
  readonly openapi: string;
  readonly profileLink: string;
  readonly whatIs: Readonly<Record<string, string>>;
}

/** The page is for those who write programs: it is told in Swedish and in English, and in English to readers of the rest. */
export const documentationWords = {
  sv: {
    title: "Hämta katalogen med ett program",
    lead: "Katalogen finns som öppna data enligt Human Services Data Specification (HSDS) 3.1. Du behöver ingen nyckel och inget konto.",
    beginHeading: "Börja här",
    begin: [
      "Alla svar är JSON i UTF-8 och får läsas från vilken webbplats som helst. Listor kommer i sidor: page börjar på 1 och per_page är högst 100.",
      "Villkoren i en fråga gäller tillsammans. Ett villkor som gränssnittet inte känner till hoppas över, och av flera värden på samma villkor gäller det första.",
    ],
    tryIt: "Pröva:",
    addressesHeading: "Adresser",
    addressesCaption: "Adresser i gränssnittet",
    addressColumn: "Adress",
    whatColumn: "Vad du får",
    parameters: "Villkor:",
    harvestHeading: "Håll en kopia aktuell",
    harvest: [
      "Fråga med modified_after och tidpunkten för din förra hämtning. Då får du det som har ändrats sedan dess, och även det som har försvunnit: temporarily closed är pausat, inactive är avslutat men kan komma tillbaka med samma id och defunct är borta för gott.",
      "Skicka med If-None-Match och det ETag du fick sist, så svarar servern 304 när inget är nytt. Med format=ndjson får du en insats per rad, 500 åt gången, och huvudet Link leder till nästa.",
      "En borttagen insats svarar 410 på sitt id. Id:n ändras aldrig och återanvänds inte.",
    ],
    languageHeading: "Språk",
    language: [
      "Med language=ar får du texterna på arabiska där de finns, annars på svenska. Fältet samordna.text_language säger vilket språk texterna blev på, och samordna.text_origin om en maskin har översatt dem.",
      "På /services/{id} finns alla språk på en gång i samordna.texts, även klarspråk och lättläst.",
    ],
    errorsHeading: "Fel",
    errors:
      "Ett fel kommer som application/problem+json med en kod för program, en mening på svenska och en på engelska.",
    errorsCaption: "Felkoder",
    codeColumn: "Kod",
    statusColumn: "Status",
    wrongColumn: "Vad som är fel",
    profileHeading: "Profilen",
    profile: [
      "Inget är borttaget ur HSDS. Det som HSDS saknar plats för står i en enda egenskap, samordna: vem insatsen inte är för, vägar in, spår, väntetid och texter på flera språk. Ett program som bara kan HSDS kan hoppa över den.",
      "organization är den som ansvarar för insatsen och program är samordningsförbundet. Kommunerna står i service_areas med SCB:s koder.",
      "Med association får du det som ett samordningsförbund själv publicerar. Erbjuder ett annat förbund också insatsen står det i samordna.also_offered_by, och dess kommuner finns i service_areas med förbundets namn i description.",
    ],
    openapi: "Beskrivningen som OpenAPI",
    profileLink: "Profilen som JSON",
    whatIs: {
      get_base: "Version, profil och beskrivning.",
      list_services: "Insatser, efter hur väl de svarar mot search, annars i fast ordning.",
      get_service: "En insats med allt som hör till den.",
      search: "Insatser i samma ordning som på söksidan.",
      list_organizations: "Samordningsförbund och de som ansvarar för insatser, i bokstavsordning.",
      get_organization: "En organisation.",
      list_locations: "Platser där det finns insatser.",
      get_location: "En plats.",
      list_service_at_locations: "Insatser på sina platser.",
      get_service_at_location: "En insats på en plats.",
      list_taxonomies: "Ordlistorna som insatserna beskrivs med.",
      get_taxonomy: "En ordlista.",
      list_taxonomy_terms: "Orden i ordlistorna.",
      get_taxonomy_term: "Ett ord.",
    },
  },
  en: {
    title: "Fetch the catalogue with a program",
    lead: "The catalogue is open data after the Human Services Data Specification (HSDS) 3.1. You need no key and no account.",
    beginHeading: "Begin here",
    begin: [
      "Every answer is JSON in UTF-8 and may be read from any website. Lists come in pages: page begins at 1 and per_page is at most 100.",
      "The parameters of a query narrow together. A parameter that the interface does not know is passed over, and of several values of one parameter the first counts.",
    ],
    tryIt: "Try:",
    addressesHeading: "Addresses",
    addressesCaption: "Addresses of the interface",
    addressColumn: "Address",
    whatColumn: "What you get",
    parameters: "Parameters:",
    harvestHeading: "Keep a copy up to date",
    harvest: [
      "Ask with modified_after and the moment of your last fetch. You get what has changed since then, and also what has gone: temporarily closed is paused, inactive has ended but may come back with the same id, and defunct is gone for good.",
      "Send If-None-Match with the ETag you got last, and the server answers 304 when nothing is new. With format=ndjson you get one service a line, 500 at a time, and the header Link leads to the next.",
      "A removed service answers 410 at its id. Ids never change and are never used again.",
    ],
    languageHeading: "Languages",
    language: [
      "With language=ar you get the texts in Arabic where they exist, otherwise in Swedish. The field samordna.text_language says which language the texts came in, and samordna.text_origin whether a machine translated them.",
      "At /services/{id} every language stands in samordna.texts, with plain language and easy-read too.",
    ],
    errorsHeading: "Errors",
    errors:
      "An error comes as application/problem+json with a code for programs, a sentence in Swedish and one in English.",
    errorsCaption: "Error codes",
    codeColumn: "Code",
    statusColumn: "Status",
    wrongColumn: "What is wrong",
    profileHeading: "The profile",
    profile: [
      "Nothing of HSDS is taken away. What HSDS has no place for stands in a single property, samordna: who the service is not for, ways in, tracks, waiting time and texts in several languages. A program that knows only HSDS may pass it over.",
      "organization is whoever is responsible for the service and program is the coordination association. The municipalities stand in service_areas with the codes of Statistics Sweden.",
      "With association you get what one association publishes itself. Where another offers the service too, samordna.also_offered_by says so, and its municipalities stand in service_areas with its name in description.",
    ],
    openapi: "The description as OpenAPI",
    profileLink: "The profile as JSON",
    whatIs: {
      get_base: "Version, profile and description.",
      list_services: "Services, by how well they answer search, otherwise in a steady order.",
      get_service: "A service with everything that belongs to it.",
      search: "Services in the same order as on the search page.",
      list_organizations: "Associations and those responsible for services, by name.",
      get_organization: "An organization.",
      list_locations: "Places where there are services.",
      get_location: "A place.",
      list_service_at_locations: "Services at their places.",
      get_service_at_location: "A service at a place.",
      list_taxonomies: "The vocabularies that services are described with.",
      get_taxonomy: "A vocabulary.",
      list_taxonomy_terms: "The terms of the vocabularies.",
      get_taxonomy_term: "A term.",
    },
  },
} as const satisfies Record<"sv" | "en", DocumentationWords>;
