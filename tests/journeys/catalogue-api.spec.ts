import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import readXlsxFile from "read-excel-file/node";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { journey } from "./support/journey.ts";

const looked = new Set<string>();

const service = z.object({ id: z.string(), name: z.string(), last_modified: z.string() });
const servicePage = z.object({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  contents: z.array(service),
});

/** As another site's program asks: from elsewhere and without a browser. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const address = path.startsWith("http") ? path : inject("productOrigin") + path;
  return fetch(address, { headers: { origin: "https://kommunen.example", ...headers } });
}

async function servicesAt(path: string): Promise<z.infer<typeof servicePage>> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("cache-control")).toMatch(/^public/);
  return servicePage.parse(await answer.json());
}

it("a program finds its way from the root of the interface to one service, and has it until it changes", async () => {
  const root = z
    .object({ version: z.literal("3.1"), openapi_url: z.string() })
    .parse(await (await ask("/api/hsds/")).json());
  const described = z
    .object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
    .parse(await (await ask(root.openapi_url)).json());
  expect(Object.keys(described.paths).some((path) => path.endsWith("/services/{id}"))).toBe(true);

  const first = await servicesAt("/api/hsds/services?per_page=20");
  expect(first.total_items).toBeGreaterThan(40);
  const names = new Set<string>();
  for (let page = 1; page <= first.total_pages; page++)
    for (const { name } of (await servicesAt(`/api/hsds/services?per_page=20&page=${page}`)).contents)
      names.add(name);
  expect(names.size).toBe(first.total_items);

  const one = `/api/hsds/services/${first.contents[0]?.id}`;
  const whole = await ask(one);
  const tag = whole.headers.get("etag") ?? "";
  expect(service.parse(await whole.json()).name).toBe(first.contents[0]?.name);
  expect((await ask(one, { "if-none-match": tag })).status).toBe(304);
  expect((await ask("/api/hsds/services/01900000-0000-7000-8000-000000000000")).status).toBe(404);
  const refused = await ask("/api/hsds/services?municipality=Haninge%27--");
  expect(refused.status).toBe(400);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
});

it("the interface finds what the page finds, in the municipality and language asked for", async () => {
  const query = "search=utbr%C3%A4nd&municipality=0136";
  const { contents } = await servicesAt(`/api/hsds/services?${query}`);
  const page = await (await ask("/katalog?q=utbr%C3%A4nd&kommun=0136")).text();
  const hits = [...page.matchAll(/<h3><a href="[^"]+"[^>]*>([^<]+)/g)].map(([, name]) => name);
  expect(contents.map(({ name }) => name).slice(0, 3)).toEqual(hits.slice(0, 3));
  const arabic = await servicesAt("/api/hsds/services?municipality=0136&language=ar");
  expect(arabic.contents.map(({ name }) => name).join()).toContain("فريق الشباب");
});

journey(
  "what an editor changes is told to those who ask what has changed since",
  async (begin) => {
    const before = await servicesAt("/api/hsds/services?per_page=100");
    const latest =
      before.contents
        .map((one) => one.last_modified)
        .toSorted()
        .at(-1) ?? "";
    const since = new Date(Date.parse(latest) + 1).toISOString();
    const changed = `/api/hsds/services?modified_after=${encodeURIComponent(since)}`;
    expect((await servicesAt(changed)).total_items).toBe(0);
    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await editor.open("/insatskatalog");
    await editor.follow("Vägledning till studier och yrke");
    await editor.follow("Platser och väntetid");
    await editor.fill("Lediga platser", "3");
    await editor.press("Spara platser och väntetid");
    const after = await servicesAt(changed);
    expect(after.contents.map(({ name }) => name)).toEqual(["Vägledning till studier och yrke"]);
  },
  looked,
);

it("the whole catalogue is had as files, and machines are told what there is", async () => {
  const { total_items } = await servicesAt("/api/hsds/services?per_page=1");
  const workbook = await ask("/katalog/data/katalogen.xlsx");
  const [sheet] = await readXlsxFile(Buffer.from(await workbook.arrayBuffer()));
  expect(sheet?.data.length).toBe(total_items + 1);
  const csv = await (await ask("/katalog/data/katalogen.csv")).text();
  expect(csv).toContain("Ungdomsteamet i Haninge");
  const dcat = await ask("/datasets/dcat");
  expect(dcat.headers.get("content-type")).toContain("application/rdf+xml");
  expect(await dcat.text()).toContain("/katalog/data/katalogen.csv");
  const map = await (await ask("/sitemap.xml")).text();
  expect(map).toContain("/katalog/insats/varna/mia-varna?sprak=ar");
  const robots = await (await ask("/robots.txt")).text();
  expect(robots).toContain("Sitemap: ");
  expect(robots).toContain("Disallow: /insatskatalog");
});

journey(
  "the search box stands on a municipality's own site, and its question is answered in the catalogue",
  async (begin) => {
    const webmaster = await begin();
    await webmaster.open("/katalog/data?kommun=0136");
    const codes = await webmaster.page.locator("main pre, main textarea").allInnerTexts();
    const frame = codes.find((code) => code.includes("<iframe")) ?? "";
    expect(frame).toContain("kommun=0136");
    await webmaster.open("/api/hsds/dokumentation");

    const site = await servePage(frame);
    try {
      const citizen = await begin();
      citizen.expectOrigin(site.origin);
      await citizen.page.goto(site.origin);
      const box = citizen.page.frameLocator("iframe");
      await box.getByRole("searchbox").fill("jobbcoach");
      const [answer] = await Promise.all([
        citizen.context.waitForEvent("page"),
        box.getByRole("button", { name: "Sök" }).click(),
      ]);
      await answer.waitForLoadState();
      expect(answer.url()).toContain("/katalog?");
      expect(new URL(answer.url()).searchParams.get("kommun")).toBe("0136");
      expect(await answer.locator("#resultat h3").count()).toBeGreaterThan(0);
      expect(await citizen.context.cookies()).toEqual([]);
    } finally {
      await site.close();
    }
  },
  looked,
);

/** A site on another port, and so of another origin, with the code on its only page. */
async function servePage(code: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(204).end();
    const head = '<!doctype html><html lang="sv"><head><title>Kommunen</title></head>';
    return response
      .setHeader("content-type", "text/html; charset=utf-8")
      .end(`${head}<body><h1>Kommunen</h1>${code}</body></html>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
