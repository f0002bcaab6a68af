import path from "node:path";
import { databaseFolder } from "../db/folder.ts";
import type { Outcome } from "../values/outcome.ts";
import { done, refused } from "../values/outcome.ts";
import type { ConfigFault } from "./faults.ts";
import { keyFiles } from "./key-file.ts";
import type { Config, Environment } from "./read-config.ts";
import { readConfig } from "./read-config.ts";

export { configSentences } from "./faults.ts";
export type { Config, Environment } from "./read-config.ts";

export type ConfigRefusal = { readonly code: "config.faults"; readonly faults: readonly ConfigFault[] };

/**
 * Settings of this process from its environment, all faults at once. On the first start with an embedded database
 * the key file is made in the data folder.
 */
export function loadConfig(environment: Environment): Outcome<Config, ConfigRefusal> {
  const root = path.dirname(databaseFolder());
  const place = { root, callerFolder: environment.INIT_CWD ?? process.cwd() };
  const read = readConfig(environment, place, keyFiles);
  return Array.isArray(read) ? refused({ code: "config.faults", faults: read }) : done(read);
}
