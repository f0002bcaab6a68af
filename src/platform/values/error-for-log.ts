/** SQLSTATE: five letters or digits. */
const sqlState = /^[0-9A-Z]{5}$/;
/** Kinds of error whose message repeats what was read: text that is no JSON, a day that is none. */
const repeats = /^(SyntaxError|RangeError|URIError)$/;
const named = ["code", "constraint", "table", "column", "routine", "syscall"] as const;

/**
 * What the server's log may hold of an error: kind, code, which constraint, and where in the program. A message may repeat
 * what somebody typed (PostgreSQL: `invalid input syntax for type date: "…"`), so quoted text and long numbers are left out,
 * and PostgreSQL's own sentence altogether.
 */
export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const facts = named.flatMap((key) => factOf(error, key));
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`caused by ${errorForLog(error.cause)}`];
  return [`${error.name}: ${[sentenceOf(error), ...facts].join(" ")}`, ...places, ...cause].join("\n");
}

function sentenceOf(error: Error): string {
  const ofDatabase = "code" in error && typeof error.code === "string" && sqlState.test(error.code);
  if (ofDatabase || repeats.test(error.name)) return "(message left out)";
  return error.message
    .replaceAll(/"[^"]*"|“[^”]*”|`[^`]*`/g, '"…"')
    .replaceAll(/\d[\d\s-]{4,}\d/g, "…")
    .replaceAll(/\S+@\S+/g, "…");
}

function factOf(error: Error, key: (typeof named)[number]): readonly string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value === "string" && /^[\w.$-]{1,80}$/.test(value) ? [`${key}=${value}`] : [];
}
