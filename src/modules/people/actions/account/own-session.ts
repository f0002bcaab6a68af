import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";

export interface AccountParts {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly origin: string;
}

/** A user at their own account, with the token of the session they sit in. */
export interface OwnSession {
  readonly userId: string;
  readonly token: string;
}
