import { isDatabaseAway } from "../platform/http/failure.ts";

/** Why the product does not start. Each has a sentence that says what to do. */
export type StartRefusal =
  | { readonly code: "database.unreachable"; readonly detail: string }
  | { readonly code: "database.signInRefused" }
  | { readonly code: "database.missing" }
  | { readonly code: "database.mayNotCreate" }
  | { readonly code: "database.diskFull" }
  | { readonly code: "database.failed"; readonly detail: string }
  | { readonly code: "database.tooOld"; readonly version: number }
  | { readonly code: "schema.newer"; readonly migrations: readonly string[] }
  | { readonly code: "schema.changed"; readonly migrations: readonly string[] }
  | { readonly code: "wall.open"; readonly holes: readonly string[] }
  | { readonly code: "keys.wrong" }
  | { readonly code: "port.taken"; readonly port: number }
  | { readonly code: "port.forbidden"; readonly port: number };

const sentences: {
  readonly [C in StartRefusal["code"]]: (refusal: Extract<StartRefusal, { code: C }>) => string;
} = {
  "database.unreachable": ({ detail }) =>
    `Databasen svarar inte (${detail}). Kontrollera värdnamn och port i DATABASE_URL, och att servern är i gång.`,
  "database.signInRefused": () =>
    "Databasen släpper inte in användaren i DATABASE_URL. Kontrollera användarnamn och lösenord.",
  "database.missing": () =>
    "Databasen som DATABASE_URL pekar ut finns inte. Skapa den först, till exempel med createdb.",
  "database.mayNotCreate": () =>
    "Användaren i DATABASE_URL får inte skapa scheman och roller. Ge den CREATEROLE och äganderätt till databasen.",
  "database.diskFull": () =>
    "Disken är full. Frigör utrymme och starta igen. Inget som redan är sparat har gått förlorat.",
  "database.failed": ({ detail }) =>
    `Databasen kunde inte göras i ordning: ${detail} Ingenting i den är ändrat. Rätta felet och starta igen, eller återställ en säkerhetskopia.`,
  "database.tooOld": ({ version }) =>
    `Servern är PostgreSQL ${version}. Samordna behöver version 15 eller nyare.`,
  "schema.newer": ({ migrations }) =>
    `Databasen har använts av en nyare version av Samordna (${migrations.join(", ")}). Uppgradera programmet, eller återställ en säkerhetskopia från den här versionen.`,
  "schema.changed": ({ migrations }) =>
    `Databasens schema stämmer inte med programmet (${migrations.join(", ")} har ändrats i efterhand). Installera samma version som databasen gjordes med.`,
  "wall.open": ({ holes }) =>
    `Samordna startar inte, eftersom skyddet mellan zonerna inte är helt: ${holes.join("; ")}. Kör migreringarna på nytt eller återställ rättigheterna.`,
  "keys.wrong": () =>
    "Nycklarna öppnar inte den här databasen. Sätt SAMORDNA_KEYS till de nycklar som databasen skapades med, eller lägg tillbaka keys.json i datamappen.",
  "port.forbidden": ({ port }) =>
    `Användaren som kör Samordna får inte öppna port ${port}. Välj en annan med PORT=3001 npm start.`,
  "port.taken": ({ port }) =>
    `Porten ${port} används redan. Stoppa det andra programmet, eller välj en annan port med PORT=3001 npm start.`,
};

export function startSentence<C extends StartRefusal["code"]>(
  refusal: Extract<StartRefusal, { code: C }>,
): string {
  return sentences[refusal.code as C](refusal);
}

/** What the driver says, without a code, when something other than PostgreSQL is at the other end. */
const otherServer =
  /^(received invalid response|Received unexpected|The server does not support SSL|There was an error establishing an SSL)/;
/** The server demands a password, and the address holds none. */
const passwordMissing = /client password must be a/;

/** What PostgreSQL or the socket said when the owner could not connect or prepare; anything else is thrown on. */
export function refusalOfConnection(error: unknown): StartRefusal {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  const refusal = byState.get(code);
  if (refusal !== undefined) return { code: refusal };
  if (passwordMissing.test(error.message)) return { code: "database.signInRefused" };
  if (isDatabaseAway(error) || otherServer.test(error.message))
    return { code: "database.unreachable", detail: code === "" ? error.message : code };
  if (/^[0-9A-Z]{5}$/.test(code)) return { code: "database.failed", detail: `${error.message} (${code}).` };
  throw error;
}

const byState: ReadonlyMap<
  string,
  "database.signInRefused" | "database.missing" | "database.mayNotCreate" | "database.diskFull"
> = new Map([
  ["28P01", "database.signInRefused"],
  ["28000", "database.signInRefused"],
  ["3D000", "database.missing"],
  ["42501", "database.mayNotCreate"],
  ["53100", "database.diskFull"],
]);
