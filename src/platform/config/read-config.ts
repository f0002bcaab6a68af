import path from "node:path";
import { z } from "zod";
import type { ConfigFault } from "./faults.ts";
import type { KeyFiles } from "./key-file.ts";
import type { Keys } from "./keys.ts";
import { installationSecret, parseKeys } from "./keys.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly port: number;
  /** Absolute. Holds the embedded database and the key file. */
  readonly dataDir: string;
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly keyring: Keys;
  /** 32 bytes that differ from installation to installation and stay the same between starts. */
  readonly secret: Uint8Array;
  /** One-click sign-in and the demo association; never in production. */
  readonly demo: boolean;
  /** Scheme, host and port that users reach the product at, without a path. */
  readonly origin: string;
  /** Reached over TLS. */
  readonly secure: boolean;
  /** Connections to the database at most. */
  readonly poolSize: number;
  readonly logRequests: boolean;
  /** Where letters are handed in, and whom they are from; undefined: no mail leaves this machine. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** Whether links in the catalogue are called to see if anything answers; otherwise no call leaves this machine. */
  readonly checksLinks: boolean;
}

/** `callerFolder`: what a relative SAMORDNA_DATA_DIR is relative to. */
export interface Place {
  readonly root: string;
  readonly callerFolder: string;
}

const wholeNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);
const port = wholeNumber.pipe(z.number().max(65_535));
const poolSize = wholeNumber.pipe(z.number().min(2).max(200));
const smtpUrl = z.url({ protocol: /^smtps?$/ });
const mailFrom = z.string().regex(/^([^<>\r\n]+<)?[^@\s<>]+@[^@\s<>]+>?$/);
const yesOrNo = z.enum(["true", "false"]);
const mode = z.enum(["demo", "production"]);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "")
  .transform((url) => url.origin);

/** The settings, or every fault in them. An empty variable counts as unset. */
export function readConfig(environment: Environment, place: Place, files: KeyFiles): Config | ConfigFault[] {
  const faults: ConfigFault[] = [];
  const read = reader(environment, faults);
  const chosenPort = read("PORT", port, (value) => ({ code: "port", value })) ?? 3000;
  const server = read("DATABASE_URL", databaseUrl, () => ({ code: "databaseUrl" }));
  const chosenMode = read("SAMORDNA_MODE", mode, (value) => ({ code: "mode", value }));
  const givenOrigin = read("SAMORDNA_ORIGIN", origin, (value) => ({ code: "origin", value }));
  const connections = read("SAMORDNA_POOL_SIZE", poolSize, (value) => ({ code: "poolSize", value })) ?? 20;
  const mailServer = read("SAMORDNA_SMTP_URL", smtpUrl, () => ({ code: "smtpUrl" }));
  const sender = read("SAMORDNA_MAIL_FROM", mailFrom, (value) => ({ code: "mailFrom", value }));
  const checkLinks = read("SAMORDNA_CHECK_LINKS", yesOrNo, (value) => ({ code: "checkLinks", value }));
  if (isSet(environment.SAMORDNA_SMTP_URL) !== isSet(environment.SAMORDNA_MAIL_FROM))
    faults.push({ code: "mailHalf" });
  const withServer = isSet(environment.DATABASE_URL);
  const demo = (chosenMode ?? (withServer ? "production" : "demo")) === "demo";
  const dataDir = path.resolve(
    place.callerFolder,
    environment.SAMORDNA_DATA_DIR || path.join(place.root, ".samordna"),
  );
  if (!faults.some(({ code }) => code === "origin" || code === "mode"))
    faults.push(...originFaults(demo, givenOrigin));
  const keyring =
    faults.length > 0 && !isSet(environment.SAMORDNA_KEYS)
      ? null
      : readKeys(environment, dataDir, withServer && !demo, files);
  if (keyring !== null && "code" in keyring) faults.push(keyring);
  if (faults.length > 0 || keyring === null || "code" in keyring) return faults;
  const address = givenOrigin ?? `http://localhost:${chosenPort}`;
  return {
    port: chosenPort,
    dataDir,
    databaseUrl: server,
    keyring,
    secret: installationSecret(keyring),
    demo,
    origin: address,
    secure: address.startsWith("https:"),
    poolSize: connections,
    logRequests: isSet(environment.SAMORDNA_LOG_REQUESTS),
    mail: mailServer === undefined || sender === undefined ? undefined : { url: mailServer, from: sender },
    checksLinks: checkLinks === "true",
  };
}

function reader(environment: Environment, faults: ConfigFault[]) {
  return <T>(name: string, schema: z.ZodType<T>, fault: (value: string) => ConfigFault): T | undefined => {
    const text = environment[name];
    if (!isSet(text)) return undefined;
    const parsed = schema.safeParse(text);
    if (!parsed.success) faults.push(fault(text));
    return parsed.data;
  };
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** Demo sign-in lets anybody in, so it stays on the own machine; production is reached over TLS from elsewhere. */
function originFaults(demo: boolean, given: string | undefined): ConfigFault[] {
  if (given === undefined) return demo ? [] : [{ code: "originMissing" }];
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(given).hostname);
  if (local) return [];
  if (demo) return [{ code: "demoInPublic", value: given }];
  return given.startsWith("https:") ? [] : [{ code: "originInsecure", value: given }];
}

function readKeys(
  environment: Environment,
  dataDir: string,
  mustBeGiven: boolean,
  files: KeyFiles,
): Keys | ConfigFault {
  if (isSet(environment.SAMORDNA_KEYS)) return parseKeys(environment.SAMORDNA_KEYS) ?? { code: "keys" };
  if (mustBeGiven) return { code: "keysMissing" };
  const file = path.join(dataDir, "keys.json");
  try {
    const text = files.readOrMake(file);
    return (text === null ? null : parseKeys(text)) ?? { code: "keyFile", file };
  } catch {
    return { code: "keyFileUnreadable", file };
  }
}
