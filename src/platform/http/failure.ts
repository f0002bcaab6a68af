import type { PageResponse } from "./response.ts";
import type { ServerParts } from "./server-parts.ts";

/** SQLSTATE classes and socket errors that mean "the database is away", not "the program is wrong". */
const away = /^(08|53|57P|ECONN|ENOENT|EPIPE|ETIMEDOUT|EAI_AGAIN)/;

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && away.test(error.code)) return true;
  return /terminat|timeout exceeded when trying to connect|Connection ended/i.test(error.message);
}

/** A page for the unexpected. The reader gets a number; what happened stands in the log under it. */
export function failurePage(parts: ServerParts, route: string, error: unknown): PageResponse {
  const reference = parts.newReference();
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  parts.log({ level: "error", event: "failure", route, reference, message });
  if (isDatabaseAway(error)) {
    return {
      kind: "error",
      status: 503,
      title: "Databasen svarar inte just nu",
      sentence:
        "Ditt senaste steg är inte sparat. Vänta en halv minut och försök igen. Utkast som har sparats finns kvar.",
      reference,
    };
  }
  return {
    kind: "error",
    status: 500,
    title: "Något gick fel hos oss",
    sentence:
      "Ingenting av det du skickade är sparat. Försök igen. Om det händer en gång till, ring supporten och läs upp numret.",
    reference,
  };
}
