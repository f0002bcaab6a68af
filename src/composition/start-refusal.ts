/** Why the product does not start. Each has a sentence that says what to do. */
export type StartRefusal =
  | { readonly code: "database.unreachable"; readonly detail: string }
  | { readonly code: "database.signInRefused" }
  | { readonly code: "database.missing" }
  | { readonly code: "database.mayNotCreate" }
  | { readonly code: "database.diskFull" }
  | { readonly code: "database.tooOld"; readonly version: number }
  | { readonly code: "schema.newer"; readonly migrations: readonly string[] }
  | { readonly code: "schema.changed"; readonly migrations: readonly string[] }
  | { readonly code: "wall.open"; readonly holes: readonly string[] }
  | { readonly code: "keys.wrong" }
  | { readonly code: "port.taken"; readonly port: number };

const sentences: {
  readonly [C in StartRefusal["code"]]: (refusal: Extract<StartRefusal, { code: C }>) => string;
} = {
  "database.unreachable": ({ detail }) =>
    `Databasen i DATABASE_URL svarar inte (${detail}). Kontrollera värdnamn och port, och att servern är i gång.`,
  "database.signInRefused": () =>
    "Databasen släpper inte in användaren i DATABASE_URL. Kontrollera användarnamn och lösenord.",
  "database.missing": () =>
    "Databasen som DATABASE_URL pekar ut finns inte. Skapa den först, till exempel med createdb.",
  "database.mayNotCreate": () =>
    "Användaren i DATABASE_URL får inte skapa scheman och roller. Ge den CREATEROLE och äganderätt till databasen.",
  "database.diskFull": () =>
    "Disken är full. Frigör utrymme och starta igen. Inget som redan är sparat har gått förlorat.",
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
  "port.taken": ({ port }) =>
    `Porten ${port} används redan. Stoppa det andra programmet, eller välj en annan port med PORT=3001 npm start.`,
};

export function startSentence<C extends StartRefusal["code"]>(
  refusal: Extract<StartRefusal, { code: C }>,
): string {
  return sentences[refusal.code as C](refusal);
}

/** What PostgreSQL or the socket said when the owner could not connect or prepare; anything else is thrown on. */
export function refusalOfConnection(error: unknown): StartRefusal {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "28P01" || code === "28000") return { code: "database.signInRefused" };
  if (code === "3D000") return { code: "database.missing" };
  if (code === "42501") return { code: "database.mayNotCreate" };
  if (code === "53100") return { code: "database.diskFull" };
  if (/^(E[A-Z]+|08...|57P0.)$/.test(code)) return { code: "database.unreachable", detail: code };
  throw error;
}
