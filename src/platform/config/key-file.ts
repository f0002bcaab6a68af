import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { makeOwnFolder } from "../db/embedded-account.ts";

/** How the settings get at a key file; tests give their own. */
export interface KeyFiles {
  /** The text of `SAMORDNA_KEYS` that the file holds, made when there is none. Null when the file is not of its form; throws file errors. */
  readOrMake(file: string): string | null;
}

const form = z.object({ keys: z.string() });

export const keyFiles: KeyFiles = {
  readOrMake(file) {
    if (!existsSync(file)) make(file);
    try {
      return form.safeParse(JSON.parse(readFileSync(file, "utf8"))).data?.keys ?? null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  },
};

/** Written beside and linked, so that two starts in the same moment agree on one key and none reads half of one. */
function make(file: string): void {
  makeOwnFolder(path.dirname(file));
  const part = `${file}.${randomBytes(6).toString("hex")}`;
  const keys = `1:${randomBytes(32).toString("base64")}`;
  writeFileSync(part, `${JSON.stringify({ keys })}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(part, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(part);
  }
}
