import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { origin, partsForTest, signedInAs } from "../../../tests/support/http-parts.ts";
import type { PublicCacheLimits } from "./public-cache.ts";
import { createPublicCache } from "./public-cache.ts";
import { file, openData, page, seeOther } from "./response.ts";
import type { Route } from "./route.ts";
import { openRoute, signedInRoute } from "./route.ts";
import { buildServer } from "./server.ts";

const long = "insats ".repeat(1_000);

function serverThatCounts(limits?: PublicCacheLimits) {
  const counts = { made: 0, served: 0 };
  const served = () => {
    counts.served++;
  };
  const open = (path: string, handle: Extract<Route, { allow: "anyone" }>["handle"]) =>
    openRoute({ method: "get", path, handle });
  const routes: readonly Route[] = [
    open("/oppen", async () => {
      counts.made++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return page("Öppen", `${long}${counts.made}`, { publicSeconds: 60, served });
    }),
    open("/egen", () => page("Egen", `${counts.made++}`)),
    open("/data", () => openData(JSON.stringify({ long }), "application/json", { publicSeconds: 300 })),
    open("/bild", () => file(new Uint8Array(5_000), "image/png", "inline", 60)),
    signedInRoute({ method: "post", path: "/andra", handle: () => seeOther("/oppen") }),
  ];
  const app = buildServer(
    partsForTest({
      publicCache: createPublicCache(limits),
      readSession: async (token) => (token === "inne" ? signedInAs() : null),
    }),
    routes,
  );
  const get = (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers });
  return { app, get, counts };
}

describe("what is the same for anyone", () => {
  it("is made once for a crowd that asks at the same time, and counted for each", async () => {
    const { get, counts } = serverThatCounts();
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => get("/oppen")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(counts).toEqual({ made: 1, served: 1_000 });
  });

  it("is kept by caches on the way, and a browser that has it is told so", async () => {
    const { get, counts } = serverThatCounts();
    const first = await get("/oppen");
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60, must-revalidate");
    const tag = first.headers.get("etag") ?? "";
    const again = await get("/oppen", { "if-none-match": `W/"annan", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await get("/oppen", { "if-none-match": '"annan"' })).status).toBe(200);
    expect(counts.made).toBe(1);
  });

  it("is compressed for who can take it, with a validator of its own that is known again", async () => {
    const { get } = serverThatCounts();
    const plain = await (await get("/oppen")).text();
    const brotli = await get("/oppen", { "accept-encoding": "gzip, deflate, br" });
    const gzip = await get("/oppen", { "accept-encoding": "gzip;q=1.0, br;q=0" });
    expect([brotli, gzip].map(({ headers }) => headers.get("content-encoding"))).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(plain);
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain);
    const again = await get("/oppen", { "if-none-match": brotli.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    expect((await get("/bild", { "accept-encoding": "br" })).headers.get("content-encoding")).toBeNull();
  });

  it("is made anew for somebody signed in, and forgotten when somebody signed in changes something", async () => {
    const { app, get, counts } = serverThatCounts();
    await get("/oppen");
    const mine = await get("/oppen", { cookie: "session=inne" });
    expect([counts.made, mine.headers.get("cache-control"), mine.headers.get("etag")]).toEqual([
      2,
      "no-store",
      null,
    ]);
    const headers = { cookie: "session=inne", "x-csrf-token": "right-token" };
    expect((await app.request(`${origin}/andra`, { method: "POST", headers })).status).toBe(303);
    await get("/oppen");
    expect(counts.made).toBe(3);
  });

  it("is told apart from what is not: that is made each time", async () => {
    const { get, counts } = serverThatCounts();
    await Promise.all([get("/egen"), get("/egen"), get("/egen")]);
    expect(counts.made).toBe(3);
  });

  it("never takes more room than it may, and no address that is made to fill it", async () => {
    const { get, counts } = serverThatCounts({ milliseconds: 1_000, bytes: 120_000, longestAddress: 40 });
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
      await get(`/oppen?n=${n}`);
    await get("/oppen?n=20");
    expect(counts.made).toBe(20);
    await get("/oppen?n=1");
    expect(counts.made).toBe(21);
    const address = `/oppen?q=${"x".repeat(50)}`;
    await get(address);
    await get(address);
    expect(counts.made).toBe(23);
  });

  it("counts what stands around a body too, so that addresses with next to nothing on them fill nothing", async () => {
    const cache = createPublicCache({ milliseconds: 1_000, bytes: 100_000, longestAddress: 1_000 });
    let made = 0;
    const ask = (address: string) =>
      cache.take(address, 0, () => {
        made++;
        const nothing = { status: 404, headers: new Headers(), body: new Uint8Array(2), encoded: new Map() };
        return Promise.resolve({ ...nothing, served: undefined });
      });
    for (let n = 0; n < 1_000; n++) await ask(`/finns-inte?${n}`);
    for (let n = 0; n < 950; n++) await ask(`/finns-inte?${n}`);
    expect(made).toBe(1_950);
    await ask("/finns-inte?949");
    expect(made).toBe(1_950);
  });
});

it("open data may be read by any site, which may ask first", async () => {
  const { app, get } = serverThatCounts();
  const { headers } = await get("/data", { origin: "https://kommun.example" });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("cache-control")).toBe("public, max-age=300");
  const asked = await app.request(`${origin}/api/hsds/services`, { method: "OPTIONS" });
  expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
});
