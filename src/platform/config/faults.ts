/** What is wrong with a setting. `name`: the environment variable. Secret values are never repeated. */
export type ConfigFault =
  | { readonly code: "port"; readonly value: string }
  | { readonly code: "databaseUrl" }
  | { readonly code: "keys" }
  | { readonly code: "keysMissing" }
  | { readonly code: "keyFile"; readonly file: string }
  | { readonly code: "keyFileUnreadable"; readonly file: string }
  | { readonly code: "mode"; readonly value: string }
  | { readonly code: "origin"; readonly value: string }
  | { readonly code: "originMissing" }
  | { readonly code: "originInsecure"; readonly value: string }
  | { readonly code: "demoInPublic"; readonly value: string }
  | { readonly code: "poolSize"; readonly value: string }
  | { readonly code: "smtpUrl" }
  | { readonly code: "mailFrom"; readonly value: string }
  | { readonly code: "mailHalf" }
  | { readonly code: "checkLinks"; readonly value: string };

const sentences: {
  readonly [C in ConfigFault["code"]]: (fault: Extract<ConfigFault, { code: C }>) => string;
} = {
  port: ({ value }) => `PORT är "${value}", men ska vara ett heltal mellan 0 och 65535.`,
  databaseUrl: () =>
    "DATABASE_URL går inte att tolka. Skriv den som postgresql://användare:lösenord@värd:5432/databas.",
  keys: () =>
    "SAMORDNA_KEYS går inte att tolka. Skriv version:nyckel för varje nyckel, med kommatecken emellan och den som gäller först. Versionen är 1–255 och nyckeln är 32 byte i base64.",
  keysMissing: () =>
    "SAMORDNA_KEYS saknas. När DATABASE_URL används i drift måste nycklarna anges, så att personnummer kan krypteras.",
  keyFile: ({ file }) =>
    `Nyckelfilen ${file} går inte att tolka. Lägg tillbaka den från en säkerhetskopia; utan rätt nycklar kan personnummer inte läsas.`,
  keyFileUnreadable: ({ file }) =>
    `Nyckelfilen ${file} går inte att läsa eller skapa. Kontrollera att användaren som kör Samordna har rätt till mappen och att disken inte är full.`,
  mode: ({ value }) => `SAMORDNA_MODE är "${value}", men ska vara demo eller production.`,
  origin: ({ value }) =>
    `SAMORDNA_ORIGIN är "${value}", men ska vara en adress utan sökväg, till exempel https://samordna.example.se.`,
  originMissing: () =>
    "SAMORDNA_ORIGIN saknas. Ange adressen som användarna når Samordna på, till exempel https://samordna.example.se.",
  originInsecure: ({ value }) => `SAMORDNA_ORIGIN är "${value}", men måste börja med https i drift.`,
  demoInPublic: ({ value }) =>
    `Demoinloggningen släpper in vem som helst och kan inte vara på när SAMORDNA_ORIGIN är "${value}". Sätt SAMORDNA_MODE=production, eller använd en adress på den egna datorn.`,
  smtpUrl: () =>
    "SAMORDNA_SMTP_URL går inte att tolka. Skriv den som smtps://användare:lösenord@server:465 eller smtp://server:587.",
  mailFrom: ({ value }) =>
    `SAMORDNA_MAIL_FROM är "${value}", men ska vara en e-postadress, till exempel Förbundet <kansli@forbund.example>.`,
  mailHalf: () =>
    "SAMORDNA_SMTP_URL och SAMORDNA_MAIL_FROM hör ihop. Ange båda, eller ingen av dem om Samordna inte ska skicka e-post.",
  checkLinks: ({ value }) => `SAMORDNA_CHECK_LINKS är "${value}", men ska vara true eller false.`,
  poolSize: ({ value }) => `SAMORDNA_POOL_SIZE är "${value}", men ska vara ett heltal mellan 2 och 200.`,
};

/** One Swedish sentence for each fault, saying what to write instead. */
export function configSentences(refusal: { readonly faults: readonly ConfigFault[] }): string[] {
  return refusal.faults.map(sentenceOf);
}

function sentenceOf<C extends ConfigFault["code"]>(fault: Extract<ConfigFault, { code: C }>): string {
  return sentences[fault.code as C](fault);
}
