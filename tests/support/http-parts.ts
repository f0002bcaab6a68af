import { Temporal } from "temporal-polyfill";
import type { Database } from "../../src/platform/db/database.ts";
import type { ServerParts } from "../../src/platform/http/server-parts.ts";
import type { SignedIn } from "../../src/platform/http/signed-in.ts";
import { createTally } from "../../src/platform/tally/tally.ts";
import { testKeyring } from "./test-keyring.ts";

export const origin = "https://samordna.example";

/** For tests of the HTTP side alone: a server without modules, whose database refuses every use. */
export function partsForTest(changes: Partial<ServerParts> = {}): ServerParts {
  return {
    services: {
      db: closedDatabase(),
      keyring: testKeyring(),
      jobs: { enqueue: () => unused("jobs"), wake: () => undefined },
      pdf: {
        renderPdf: () => unused("pdf"),
        renderDocument: () => unused("pdf"),
        close: async () => undefined,
      },
      mail: null,
      tally: createTally(),
      origin,
      demo: false,
    },
    readSession: async () => null,
    renderPage: (dressing, document) => `${dressing.title}|${dressing.flash?.text ?? ""}|${String(document)}`,
    renderError: (dressing, sentence, reference) => `${dressing.title}|${sentence}|${reference ?? ""}`,
    secure: false,
    assetFolder: import.meta.dirname,
    log: () => undefined,
    newReference: () => "REF-1",
    ...changes,
  };
}

export function signedInAs(changes: Partial<SignedIn> = {}): SignedIn {
  return {
    userId: "01900000-0000-7000-8000-000000000001",
    userName: "Teammedlem",
    csrf: "right-token",
    actor: {
      userId: "01900000-0000-7000-8000-000000000001",
      userName: "Teammedlem",
      assignmentId: "01900000-0000-7000-8000-000000000002",
      associationId: "01900000-0000-7000-8000-000000000003",
      duty: "teamMember",
      units: [],
      memberId: null,
    },
    place: null,
    idleSeconds: 900,
    ...changes,
  };
}

function closedDatabase(): Database {
  return {
    inZone: () => unused("inZone"),
    inSystem: () => unused("inSystem"),
    inCounter: () => unused("inCounter"),
    inPublic: () => unused("inPublic"),
    clock: { now: () => Temporal.Instant.from("2018-03-05T11:00:00Z") },
    close: async () => undefined,
  };
}

function unused(what: string): Promise<never> {
  return Promise.reject(new Error(`${what} is not there in this test`));
}
