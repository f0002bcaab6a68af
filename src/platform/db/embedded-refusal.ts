/** Everything expected that can keep the embedded database from being had. Paths are absolute. */
export type EmbeddedRefusal =
  | { code: "database.already_running"; dataDir: string }
  | { code: "database.not_running"; dataDir: string }
  | { code: "database.other_version"; found: string; expected: string }
  | { code: "database.no_permission"; path: string }
  | { code: "database.disk_full"; path: string }
  | { code: "database.unsupported_platform"; platform: string }
  | { code: "database.start_failed"; log: string; reason: string };

const diskFullCodes = new Set(["ENOSPC", "EDQUOT"]);
const permissionCodes = new Set(["EACCES", "EPERM", "EROFS"]);

/** The refusal a file system error stands for; rethrows what is no expected failure. */
export function refusalOfFileError(error: unknown, path: string): EmbeddedRefusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const where = error instanceof Error && "path" in error ? String(error.path) : path;
  if (diskFullCodes.has(code)) return { code: "database.disk_full", path: where };
  if (permissionCodes.has(code)) return { code: "database.no_permission", path: where };
  throw error;
}

/** The refusal that PostgreSQL's own words stand for. `output`: what it wrote before it gave up (English, LC_MESSAGES=C). */
export function refusalOfServerOutput(output: string, dataDir: string, log: string): EmbeddedRefusal {
  if (/lock file ".*" already exists/.test(output)) return { code: "database.already_running", dataDir };
  if (/No space left on device|Disk quota exceeded/.test(output))
    return { code: "database.disk_full", path: dataDir };
  if (/Permission denied|Read-only file system/.test(output))
    return { code: "database.no_permission", path: dataDir };
  const fatal = output.split("\n").find((line) => /FATAL|PANIC|error:/.test(line));
  return { code: "database.start_failed", log, reason: (fatal ?? output.trim().slice(-300)).trim() };
}

const sentences = {
  "database.already_running": (r) =>
    `Samordna är redan igång med datamappen ${r.dataDir}. Stäng den som är igång, eller välj en annan mapp med SAMORDNA_DATA_DIR.`,
  "database.not_running": (r) => `Databasen i ${r.dataDir} är inte igång.`,
  "database.other_version": (r) =>
    `Datamappen är gjord med PostgreSQL ${r.found}, men den här versionen av Samordna använder ${r.expected}. Ta en säkerhetskopia med den tidigare versionen av Samordna och läs in den i den nya.`,
  "database.no_permission": (r) =>
    `Samordna får inte läsa eller skriva ${r.path}. Ge användaren som kör Samordna rätt till mappen, eller välj en annan mapp med SAMORDNA_DATA_DIR.`,
  "database.disk_full": (r) =>
    `Disken är full, så ${r.path} kan inte skrivas. Frigör utrymme och starta igen.`,
  "database.unsupported_platform": (r) =>
    `Det finns ingen inbyggd databas för ${r.platform}. Ange en egen PostgreSQL-server med DATABASE_URL.`,
  "database.start_failed": (r) => `Databasen gick inte att starta: ${r.reason} Mer står i ${r.log}.`,
} satisfies { [C in EmbeddedRefusal["code"]]: (refusal: Extract<EmbeddedRefusal, { code: C }>) => string };

/** The refusal as a Swedish sentence that says what to do. */
export function embeddedSentence(refusal: EmbeddedRefusal): string {
  const say = sentences[refusal.code] as (refusal: EmbeddedRefusal) => string;
  return say(refusal);
}
