import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Hono } from "hono";
import { assetCache, secureHeaders, strictTransport } from "./headers.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/** Built files under `/assets/`, with names that change when their content does. */
export function assetRoutes(app: Hono, folder: string, secure: boolean): void {
  const transport = secure ? { "Strict-Transport-Security": strictTransport } : {};
  app.get("/assets/:name", async (context) => {
    const name = context.req.param("name");
    const mediaType = mediaTypes[path.extname(name)];
    if (mediaType === undefined || !/^[\w.-]+$/.test(name)) return context.notFound();
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    if (bytes === null) return context.notFound();
    return new Response(new Uint8Array(bytes), {
      headers: { ...secureHeaders, ...transport, "Content-Type": mediaType, "Cache-Control": assetCache },
    });
  });
}
