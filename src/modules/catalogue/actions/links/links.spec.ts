import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { JobContext } from "../../../../platform/jobs/runner.ts";
import { proposalRoutes } from "../../pages/proposals/routes.ts";
import { readChecks } from "../../store/links/checks.ts";
import { checkLink } from "./check-link.ts";
import { checkOldLinks, checkOldLinksOf } from "./check-old-links.ts";
import { linkJobs } from "./link-jobs.ts";

let server: Server;
let origin: string;
const asked: string[] = [];
const gone = new Set<string>();

/** A site with one page of each sort. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  asked.push(`${request.method} ${path}`);
  const to = (location: string) => response.writeHead(302, { location }).end();
  if (gone.has(path)) return void response.writeHead(404).end();
  if (path === "/framme") return void response.writeHead(200).end("hej");
  if (path === "/borta") return void response.writeHead(410).end();
  if (path === "/trasig") return void response.writeHead(500).end();
  if (path === "/logga-in") return void response.writeHead(403).end();
  if (path === "/bara-get") return void response.writeHead(request.method === "GET" ? 200 : 501).end();
  if (path === "/vidare") return void to("/framme");
  if (path === "/runt") return void to("/runt");
  if (path === "/in") return void to("http://169.254.169.254/latest/meta-data");
  if (path === "/fil") return void to("file:///etc/passwd");
  if (path === "/tyst") return;
  response.writeHead(404).end();
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The product allows no loopback; the test's own server is the one exception. */
const options = { allow: (address: string) => address === "127.0.0.1", timeoutMs: 500 };
const ask = (url: string) => checkLink(url, options);

describe("a check of a link", () => {
  it("tells what answers, what is gone, what fails and what is silent", async () => {
    const outcomes = await Promise.all(
      ["/framme", "/vidare", "/bara-get", "/logga-in", "/borta", "/ingen", "/trasig", "/runt", "/tyst"].map(
        async (path) => [path, (await ask(origin + path)).outcome],
      ),
    );
    expect(Object.fromEntries(outcomes)).toEqual({
      ...{ "/framme": "answers", "/vidare": "answers", "/bara-get": "answers", "/logga-in": "answers" },
      ...{ "/borta": "missing", "/ingen": "missing", "/trasig": "failing", "/runt": "failing" },
      "/tyst": "unreachable",
    });
    expect(asked.filter((one) => one.endsWith("/runt")).length).toBeLessThanOrEqual(12);
    expect(await ask("http://127.0.0.1:1/")).toEqual({ outcome: "unreachable", status: null });
  });

  it("calls nothing but public addresses of the web, not even where a redirect leads", async () => {
    const inside = { ...options, allow: () => false };
    const before = asked.length;
    for (const url of [
      `${origin}/framme`,
      "http://localhost/",
      "http://[::1]/",
      "http://2130706433/",
      "file:///etc/passwd",
      "ftp://example.se/",
      "javascript:alert(1)",
      "http://anna:hemligt@127.0.0.1/",
      "inte en adress",
    ])
      expect(await checkLink(url, inside), url).toEqual({ outcome: "refused", status: null });
    expect(asked.length).toBe(before);
    expect((await ask(`${origin}/in`)).outcome).toBe("refused");
    expect((await ask(`${origin}/fil`)).outcome).toBe("refused");
  });
});

describe("the catalogue's links", () => {
  it("are checked once a week where the installation allows it, and remember since when one is dead", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const links = [
      { label: "Framme", url: `${origin}/framme` },
      { label: "Borta", url: `${origin}/borta` },
    ];
    await publishSample(world, editor, sampleContent("Länkad", { links }), "lankad");
    const checks = () => world.inZone(editor, (work) => readChecks(work));
    const chore = () => checkOldLinksOf(world.db, world.associationId, ask, () => false);
    await checkOldLinks({ db: world.db, checksLinks: false }, () => false);
    expect(await checks()).toEqual([]);
    await chore();
    expect((await checks()).map(({ url, outcome, failingSince }) => [url, outcome, failingSince])).toEqual([
      [`${origin}/borta`, "missing", "2018-03-05"],
      [`${origin}/framme`, "answers", null],
    ]);
    const before = asked.length;
    world.clock.advance({ days: 6 });
    await chore();
    expect(asked.length).toBe(before);
    world.clock.advance({ days: 2 });
    await chore();
    const [first] = await checks();
    expect(first).toMatchObject({ failingSince: "2018-03-05", status: 410 });
    expect(first?.checkedAt).toMatch(/^2018-03-13/);
  });

  it("are checked when the editor asks, drafts too, and shown with what they answered", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    gone.add("/flyttad");
    const links = [
      { label: "Framme", url: `${origin}/framme` },
      { label: "Flyttad", url: `${origin}/flyttad` },
    ];
    await publishSample(world, editor, sampleContent("Länkad", { links }), "lankad");
    const site = siteFor(world, { routes: proposalRoutes });
    expect((await site.get("/insatskatalog/lankar", editor)).text).toContain("Inte kontrollerad");
    const handler = linkJobs({ db: world.db, ask }).get("catalogue.checkLinks");
    const context: JobContext = {
      ...{ jobId: crypto.randomUUID(), actor: editor, payload: {} },
      progress: async () => undefined,
    };
    expect(await handler?.(context)).toMatchObject({ sentence: "1 av 2 länkar svarar inte." });
    const { text } = await site.get("/insatskatalog/lankar", editor);
    expect(text).toContain("Sidan finns inte (404), sedan 5 mars 2018");
    const silent = linkJobs({ db: world.db, ask: null }).get("catalogue.checkLinks");
    expect(await silent?.(context)).toMatchObject({
      sentence: "Samordna ringer inte upp några adresser här.",
    });
  });

  it("are not checked at the editor's word where the installation calls nobody", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const site = siteFor(world, { routes: proposalRoutes });
    const page = await site.get("/insatskatalog/lankar", editor);
    expect(page.text).toContain("Länkarna kontrolleras inte");
    const answered = await site.post("/insatskatalog/lankar/kontrollera", {}, editor);
    expect(answered.status).toBe(409);
    expect(answered.text).toContain("ringer inte upp några adresser");
  });
});
