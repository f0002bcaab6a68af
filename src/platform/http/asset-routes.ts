import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Hono } from "hono";
import { assetCache, secureHeaders, strictTransport } from "./headers.ts";
import type { OpenAnswer } from "./open-answer.ts";
import { giveOpenAnswer, openAnswerOf } from "./open-answer.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/**
 * Built files under `/assets/`, with names that change when their content does. Read once, so that a new build in the same
 * folder takes nothing away from a server that runs.
 */
export function assetRoutes(app: Hono, folder: string, secure: boolean): void {
  const transport = secure ? { "Strict-Transport-Security": strictTransport } : {};
  const files = readAssets(folder);
  const answers = new Map<string, Promise<OpenAnswer>>();
  app.get("/assets/:name", async (context) => {
    const name = context.req.param("name");
    const mediaType = mediaTypes[path.extname(name)];
    const bytes = files.get(name);
    if (mediaType === undefined || bytes === undefined) return await context.notFound();
    const answer =
      answers.get(name) ??
      openAnswerOf(
        new Response(bytes, {
          headers: {
            ...{ ...secureHeaders, ...transport },
            ...{ "Content-Type": mediaType, "Cache-Control": assetCache },
          },
        }),
        undefined,
      );
    answers.set(name, answer);
    return await giveOpenAnswer(await answer, context.req.raw.headers);
  });
}

function readAssets(folder: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => path.extname(name) in mediaTypes);
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
}
