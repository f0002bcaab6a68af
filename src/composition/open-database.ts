import type { Config } from "../platform/config/config.ts";
import type { EmbeddedRefusal } from "../platform/db/embedded.ts";
import { attachEmbedded, startEmbedded } from "../platform/db/embedded.ts";
import type { Connection } from "../platform/db/pool.ts";
import type { Outcome } from "../platform/values/outcome.ts";
import { done } from "../platform/values/outcome.ts";

export interface OpenedDatabase {
  readonly connection: Connection;
  /** Stops the embedded database when this process started it; otherwise does nothing. */
  stop(): Promise<void>;
}

const nothingToStop = async () => undefined;

/**
 * The server of DATABASE_URL, or the embedded one. With `mayAttach` (the command line) a database that a running
 * Samordna has started is shared instead of refused.
 */
export async function openDatabase(
  config: Config,
  mayAttach: boolean,
): Promise<Outcome<OpenedDatabase, EmbeddedRefusal>> {
  if (config.databaseUrl !== undefined)
    return done({ connection: { connectionString: config.databaseUrl }, stop: nothingToStop });
  if (mayAttach) {
    const attached = attachEmbedded(config.dataDir);
    if (attached.ok) return done({ connection: attached.value, stop: nothingToStop });
  }
  const started = await startEmbedded(config.dataDir);
  if (!started.ok) return started;
  return done({ connection: started.value.connection, stop: () => started.value.stop() });
}
