import { randomBytes } from "node:crypto";
import { serve } from "@hono/node-server";
import { buildApp } from "./app.ts";
import { loadAssets } from "./composition/assets.ts";
import { keepHouse } from "./composition/housekeeping.ts";
import { openInstallation } from "./composition/installation.ts";
import { openDatabase } from "./composition/open-database.ts";
import { prepareDemo } from "./composition/prepare-demo.ts";
import { createServices, systemClock } from "./composition/services.ts";
import { startSentence } from "./composition/start-refusal.ts";
import { stopWithSentence } from "./composition/stop-with-sentence.ts";
import { readSession } from "./modules/people/index.ts";
import { configSentences, loadConfig } from "./platform/config/config.ts";
import { embeddedSentence } from "./platform/db/embedded.ts";
import { logToStandardError } from "./platform/http/log.ts";
import { createPublicCache } from "./platform/http/public-cache.ts";
import { errorForLog } from "./platform/values/error-for-log.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const log = logToStandardError;

async function start(): Promise<void> {
  const config = loadConfig(process.env);
  if (!config.ok) return stopWithSentence(configSentences(config.refusal));
  const database = await openDatabase(config.value, false);
  if (!database.ok) return stopWithSentence([embeddedSentence(database.refusal)]);
  const installation = await openInstallation(config.value, database.value.connection, systemClock, log);
  if (!installation.ok) {
    await database.value.stop();
    return stopWithSentence([startSentence(installation.refusal)]);
  }
  const { services, runner } = createServices(config.value, installation.value, log);
  if (config.value.demo) await prepareDemo(installation.value, say);
  const { assets, folder } = await loadAssets();
  const { app } = buildApp({
    services,
    readSession: (token, options) => readSession(installation.value.db, token, options),
    assets,
    assetFolder: folder,
    secure: config.value.secure,
    log: config.value.logRequests ? log : (line) => (line.level === "info" ? undefined : log(line)),
    publicCache: createPublicCache(),
    newReference: () => randomBytes(4).toString("hex").toUpperCase(),
  });
  const house = keepHouse(services, log);
  runner.start();
  const server = serve({ fetch: app.fetch, port: config.value.port }, (address) =>
    say(`Samordna är i gång: öppna http://localhost:${address.port} i webbläsaren. Avsluta med Ctrl-C.`),
  );
  server.on("error", (error: NodeJS.ErrnoException) => {
    const { port } = config.value;
    if (error.code === "EADDRINUSE") void stop([startSentence({ code: "port.taken", port })]);
    else if (error.code === "EACCES") void stop([startSentence({ code: "port.forbidden", port })]);
    else throw error;
  });
  let stopping = false;
  const stop = async (sentences: readonly string[] = []) => {
    if (stopping) return;
    stopping = true;
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await runner.stop();
    await services.pdf.close();
    await house.stop();
    await installation.value.close();
    await database.value.stop();
    for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
    process.exit(sentences.length > 0 ? 1 : 0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  // Node would print the whole error, and one of PostgreSQL's holds the values it stumbled on.
  process.on("uncaughtException", (error) => {
    log({ level: "error", event: "crash", message: errorForLog(error) });
    process.exit(1);
  });
}

await start();
