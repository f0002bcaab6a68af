import type { TestProject } from "vitest/node";
import { inDatabase, onServer } from "../../support/test-server.ts";
import type { Product } from "./product.ts";
import { startProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Scheme, host and port of the product that all journeys share. */
    productOrigin: string;
    /** What tells the command line where its data is. */
    productEnvironment: Readonly<Record<string, string>>;
  }
}

/** One product for all journeys. With DATABASE_URL it gets an empty database of its own on that server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  if (server === undefined || server === "") {
    const product = await startProduct(undefined);
    tell(project, product);
    return product.stop;
  }
  const connection = { connectionString: server };
  const name = `samordna_journeys_${process.pid}`;
  await onServer(connection, [`create database ${name}`]);
  const product = await startProduct(inDatabase(connection, name).connectionString);
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
