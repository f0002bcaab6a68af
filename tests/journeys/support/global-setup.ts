import type { TestProject } from "vitest/node";
import { inDatabase, onServer } from "../../support/test-server.ts";
import { openMailbox } from "./mailbox.ts";
import type { Product } from "./product.ts";
import { startProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Scheme, host and port of the product that all journeys share. */
    productOrigin: string;
    /** What tells the command line where its data is. */
    productEnvironment: Readonly<Record<string, string>>;
    /** Answers with the letters that the product has sent, as JSON. */
    mailboxOrigin: string;
  }
}

/** One product for all journeys, which sends its letters to a mail server here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mailbox = await openMailbox();
  project.provide("mailboxOrigin", mailbox.origin);
  const settings = {
    SAMORDNA_SMTP_URL: mailbox.smtpUrl,
    SAMORDNA_MAIL_FROM: "Katalogen <katalogen@demo.example>",
  };
  const stop = await start(project, settings);
  return async () => {
    await stop();
    await mailbox.close();
  };
}

/** With DATABASE_URL it gets an empty database of its own on that server. */
async function start(project: TestProject, settings: Record<string, string>): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  if (server === undefined || server === "") {
    const product = await startProduct(undefined, settings);
    tell(project, product);
    return product.stop;
  }
  const connection = { connectionString: server };
  const name = `samordna_journeys_${process.pid}`;
  await onServer(connection, [`create database ${name}`]);
  const product = await startProduct(inDatabase(connection, name).connectionString, settings);
  tell(project, product);
  return async () => {
    await product.stop();
    await onServer(connection, [`drop database ${name} with (force)`]);
  };
}

function tell(project: TestProject, { origin, environment }: Product): void {
  project.provide("productOrigin", origin);
  project.provide("productEnvironment", environment);
}
