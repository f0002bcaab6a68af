import type { TestProject } from "vitest/node";
import type { TestServer } from "./test-server.ts";
import { openTestServer } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One PostgreSQL for the whole run; each worker then clones its own database from the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { close, ...server } = await openTestServer(process.env.DATABASE_URL);
  project.provide("testServer", server);
  return close;
}
