import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's `database` folder, found upwards both from the source tree and from the built bundle. */
export function databaseFolder(from = path.dirname(fileURLToPath(import.meta.url))): string {
  const candidate = path.join(from, "database", "migrations");
  if (existsSync(candidate)) return path.dirname(candidate);
  const parent = path.dirname(from);
  if (parent === from) throw new Error("the folder database/migrations is missing from the installation");
  return databaseFolder(parent);
}
