import { NoTurn } from "../db/turns.ts";
import { errorForLog } from "../values/error-for-log.ts";
import type { PageResponse } from "./response.ts";
import type { ServerParts } from "./server-parts.ts";

/** SQLSTATE classes: connection exception, insufficient resources, operator intervention (shutdown, start, crash). */
const awayState = /^(08|53|57P)/;
/** Codes that only a socket gives. */
const socketCode = /^(ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND)$/;
/** A unix socket that is gone looks like a missing file, but for the call that met it. */
const missingWhenConnecting = /^(ENOENT|EACCES)$/;
/** What the driver says without a code. */
const awayWords =
  /^(Connection terminated|Connection ended|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Client was closed|Cannot use a pool after)/;
/** PostgreSQL's unique_violation, serialization_failure and deadlock_detected: another did the same, or its opposite, at once. */
const collision = /^(23505|40001|40P01)$/;
/** PostgreSQL's disk_full. */
const diskFull = "53100";

/** The database is away, in the middle of a restart or without room; the program itself is whole. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (missingWhenConnecting.test(code)) return "syscall" in error && error.syscall === "connect";
  return (
    (/^[0-9A-Z]{5}$/.test(code) && awayState.test(code)) ||
    socketCode.test(code) ||
    awayWords.test(error.message)
  );
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

/** A page for the unexpected. The reader gets a number; what happened stands in the log under it. */
export function failurePage(parts: ServerParts, route: string, error: unknown): PageResponse {
  const reference = parts.newReference();
  parts.log({ level: "error", event: "failure", route, reference, message: errorForLog(error) });
  if (error instanceof Error && codeOf(error) === diskFull) {
    return {
      kind: "error",
      status: 503,
      title: "Det går inte att spara just nu",
      sentence:
        "Serverns disk är full, och ditt senaste steg är inte sparat. Säg till den som sköter driften och försök igen när det finns utrymme.",
      reference,
    };
  }
  if (error instanceof Error && collision.test(codeOf(error))) {
    return {
      kind: "error",
      status: 409,
      title: "Någon annan sparade samtidigt",
      sentence:
        "Ditt senaste steg är inte sparat. Gå tillbaka, läs in sidan på nytt och se om det redan är gjort. Gör det annars en gång till.",
      reference,
    };
  }
  if (error instanceof NoTurn) {
    return {
      kind: "error",
      status: 503,
      title: "Många läser just nu",
      sentence: "Fler frågar än vi hinner svara. Vänta en halv minut och försök igen.",
      reference,
    };
  }
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
      "Ingenting av det du skickade är sparat. Försök igen. Om det händer en gång till: säg till den som sköter driften och läs upp numret.",
    reference,
  };
}
