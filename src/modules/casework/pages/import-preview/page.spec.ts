import { describe, expect, it } from "vitest";
import { fixture } from "../../../../../tests/support/import-sample.ts";
import type { Answer, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { createJobRunner } from "../../../../platform/jobs/runner.ts";
import { actorOfAssignment } from "../../../people/index.ts";
import { importJobs } from "../../actions/import/jobs.ts";
import { importRoutes } from "../import-routes.ts";

type Scene = { readonly world: World; readonly site: Site; readonly actor: Actor };

async function scene(): Promise<Scene> {
  const world = await foundAssociation({ referenceDate: "2017-12-31" });
  return { world, site: siteFor(world, { routes: importRoutes }), actor: await world.actorAs("registrar") };
}

function csv(name: string, ...path: readonly string[]): File {
  return new File([new Uint8Array(fixture(...path))], name, { type: "text/csv" });
}

const bad = (folder: string) => csv("deltagare.csv", "sample-a-bad", folder, "deltagare.csv");

/** What the server's runner does, until nothing is queued. */
async function work({ world }: Scene): Promise<void> {
  const { db } = world;
  const runner = createJobRunner({
    db,
    handlers: importJobs(world),
    actorOf: (assignmentId) => actorOfAssignment(db, assignmentId),
    log: (line) => {
      if (line.level === "error") process.stderr.write(`${JSON.stringify(line)}\n`);
    },
    pollMilliseconds: 1000,
  });
  await runner.drain();
}

/** Sends a file and lets the check run; gives the batch's address and its page. */
async function checked(the: Scene, file: File): Promise<{ address: string; shown: Answer }> {
  const sent = await the.site.post("/import", { filer: file }, the.actor);
  expect(sent.location).toMatch(/^\/arbeten\//);
  await work(the);
  const address = await latest(the);
  return { address, shown: await the.site.get(address, the.actor) };
}

async function latest({ world, actor }: Scene): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.import_batch where association_id = $1 and created_by = $2 order by created_at desc, id desc limit 1",
    [world.associationId, actor.userId],
  );
  return `/import/${rows[0]?.id}`;
}

async function count({ world }: Scene, table: string): Promise<number> {
  const { rows } = await world.admin.query<{ n: number }>(
    `select count(*)::int as n from ${table} where association_id = $1`,
    [world.associationId],
  );
  return rows[0]?.n ?? -1;
}

async function jobResult({ world }: Scene, kind: string): Promise<Record<string, unknown>> {
  const { rows } = await world.admin.query<{ result: Record<string, unknown> }>(
    "select result from platform.job where association_id = $1 and kind = $2",
    [world.associationId, kind],
  );
  return rows[0]?.result ?? {};
}

describe("an import from upload to done", () => {
  it("shows what will happen, saves on confirmation, and removes the files", async () => {
    const the = await scene();
    const { address, shown } = await checked(the, bad("windows-1252"));
    expect(shown.text).toContain("Ingenting är sparat än");
    expect(shown.text).toContain("Bekräfta importen");
    expect(await count(the, "party.participation")).toBe(0);
    const confirmed = await the.site.post(`${address}/bekrafta`, {}, the.actor);
    expect(confirmed.location).toMatch(/^\/arbeten\//);
    await work(the);
    expect(await jobResult(the, "import.run")).toEqual({
      sentence:
        "Importen är klar: 295 rader är nya, 0 är ändrade och 0 var som förut. Statistiken räknas om med de nya uppgifterna.",
      link: "/statistik",
    });
    expect(await count(the, "party.participation")).toBe(295);
    expect(await count(the, "party.import_file")).toBe(0);
    const done = await the.site.get(address, the.actor);
    expect(done.text).toContain("295 rader är nya, 0 är ändrade och 0 var som förut");
    the.world.clock.advance({ minutes: 1 });
    const again = await checked(the, bad("windows-1252"));
    expect(again.shown.text).toContain("Allt i filerna är redan importerat");
  });

  it("lists every fault, gives them as CSV, and takes no confirmation", async () => {
    const the = await scene();
    const { address, shown } = await checked(the, bad("rad-fel"));
    expect(shown.text).toContain("fel måste rättas innan filerna kan importeras");
    expect(shown.text).not.toContain("Bekräfta importen");
    expect(shown.text).toContain("Visar 1–50 av");
    const second = await the.site.get(`${address}?sida=2`, the.actor);
    expect(second.text).toContain("Visar 51–");
    const list = await the.site.get(`${address}/fel.csv`, the.actor);
    expect(list.headers.get("content-disposition")).toContain("Fel-i-importen.csv");
    expect(list.body).toContain("Kontrollera numret mot underlaget");
    const confirmed = await the.site.post(`${address}/bekrafta`, {}, the.actor);
    expect(confirmed.status).toBe(409);
    expect(confirmed.text).toContain("Importen kan inte bekräftas");
    const mended = await the.site.post(`${address}/filer`, { filer: bad("utf8-bom") }, the.actor);
    expect(mended.location).toMatch(/^\/arbeten\//);
    await work(the);
    expect((await the.site.get(address, the.actor)).text).toContain("Bekräfta importen");
  });

  it("is called off with nothing saved and the files removed", async () => {
    const the = await scene();
    const { address } = await checked(the, bad("komma"));
    const cancelled = await the.site.post(`${address}/avbryt`, {}, the.actor);
    expect(cancelled.location).toBe("/import");
    expect(await count(the, "party.import_file")).toBe(0);
    expect((await the.site.get(address, the.actor)).text).toContain("Importen är avbruten");
    for (const step of ["bekrafta", "kontrollera", "avbryt"]) {
      const answer = await the.site.post(`${address}/${step}`, {}, the.actor);
      expect([step, answer.status]).toEqual([step, 409]);
    }
  });

  it("asks about Excel's day numbers and converts them when told to", async () => {
    const the = await scene();
    const { address, shown } = await checked(the, bad("excel-serienummer"));
    expect(shown.text).toContain("Gör om till datum");
    await the.site.post(`${address}/kontrollera`, { datum: "gor-om" }, the.actor);
    await work(the);
    expect((await the.site.get(address, the.actor)).text).toContain("Bekräfta importen");
  });

  it("keeps what a file holds sealed at rest, and out of jobs", async () => {
    const the = await scene();
    await checked(the, bad("rad-fel"));
    const { rows } = await the.world.admin.query<{ kept: string }>(
      `select coalesce(b.findings::text, '') || b.mapping::text || encode(f.content, 'escape') || j.payload::text || j.result::text as kept
       from party.import_batch b join party.import_file f on f.batch_id = b.id, platform.job j
       where b.association_id = $1 and j.association_id = $1`,
      [the.world.associationId],
    );
    expect(rows[0]?.kept).not.toMatch(/\b(19|20)\d{10}\b/);
    expect(rows[0]?.kept).not.toContain("personnummer");
  });
});

describe("columns with other names", () => {
  const renamed = () => {
    const text = fixture("sample-a-bad", "utf8-bom", "deltagare.csv").toString();
    const changed = text.replace("kommun;", "hemkommun;").replace("samtycke", "medgivande");
    return new File([changed], "deltagare.csv");
  };

  it("are pointed out on a page, and remembered", async () => {
    const the = await scene();
    const sent = await the.site.post("/import", { filer: renamed() }, the.actor);
    expect(sent.location).toMatch(/\/kolumner$/);
    const form = await the.site.get(sent.location, the.actor);
    expect(form.text).toContain("Peka ut kolumnerna");
    const chosen = Object.fromEntries(
      form.html
        .querySelectorAll("select")
        .map((select) => [
          select.getAttribute("name") ?? "",
          select.querySelector("option[selected]")?.getAttribute("value") ?? "",
        ]),
    );
    expect(chosen["kolumn-0-kommun"]).toBe("5");
    const twice = await the.site.post(sent.location, { ...chosen, "kolumn-0-samtycke": "5" }, the.actor);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain("Kolumnen är redan vald för kommun");
    const settled = await the.site.post(sent.location, { ...chosen, "kolumn-0-samtycke": "14" }, the.actor);
    expect(settled.location).toMatch(/^\/arbeten\//);
    await work(the);
    const address = sent.location.replace("/kolumner", "");
    expect((await the.site.get(address, the.actor)).text).toContain("Bekräfta importen");
    const again = await the.site.post("/import", { filer: renamed() }, the.actor);
    expect(again.location).toMatch(/^\/arbeten\//);
  });
});

describe("what is not an import", () => {
  it("is told at the field", async () => {
    const { site, actor } = await scene();
    const none = await site.post("/import", {}, actor);
    expect(none.status).toBe(422);
    expect(none.text).toContain("Välj minst en fil");
    const unknown = await site.post("/import", { filer: new File(["a;b\r\n1;2\r\n"], "annat.csv") }, actor);
    expect(unknown.status).toBe(422);
    expect(unknown.text).toContain("annat.csv känns inte igen");
  });

  it("is not there for another registrar, nor for anybody else", async () => {
    const the = await scene();
    const { address } = await checked(the, bad("komma"));
    const colleague = await the.world.actorAs("registrar");
    expect((await the.site.get(address, colleague)).status).toBe(404);
    expect((await the.site.post(`${address}/bekrafta`, {}, colleague)).status).toBe(404);
    expect((await the.site.get("/import/inget-id", the.actor)).status).toBe(404);
    for (const duty of ["teamLeader", "statistician", "referringOfficial"] as const) {
      const other = await the.world.actorAs(duty);
      for (const path of ["/import", address, `${address}/fel.csv`])
        expect((await the.site.get(path, other)).status).toBe(403);
      expect((await the.site.post("/import", { filer: bad("komma") }, other)).status).toBe(403);
    }
  });

  it("never fails, whatever the bytes and the name", async () => {
    const the = await scene();
    const whole = new Uint8Array(fixture("sample-a-bad", "utf8-bom", "deltagare.csv"));
    const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);
    for (const seed of seeds) {
      const bytes = seed % 2 === 0 ? noise(seed, 400) : damaged(whole, seed);
      const name = ["deltagare.csv", "forsorjning.xlsx", "../../etc/enkatsvar", "konsultationer\u0000.csv"][
        seed % 4
      ];
      const answer = await the.site.post("/import", { filer: new File([bytes], name ?? "") }, the.actor);
      expect([seed, answer.status < 500]).toEqual([seed, true]);
      if (answer.location.endsWith("/kolumner"))
        expect((await the.site.post(answer.location, {}, the.actor)).status).toBe(303);
    }
    await work(the);
    const { rows } = await the.world.admin.query<{ id: string }>(
      "select id from party.import_batch where association_id = $1",
      [the.world.associationId],
    );
    for (const { id } of rows) expect((await the.site.get(`/import/${id}`, the.actor)).status).toBe(200);
    const failed = await the.world.admin.query(
      "select 1 from platform.job where association_id = $1 and state <> 'done'",
      [the.world.associationId],
    );
    expect(failed.rowCount).toBe(0);
  });
});

/** The same bytes each time for a seed. */
function noise(seed: number, length: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >>> 16;
  });
}

function damaged(whole: Uint8Array, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(whole.subarray(0, 4000));
  const places = noise(seed, 60);
  for (const [at, value] of places.entries()) bytes[(at * 67 + value * 3) % bytes.length] = value;
  return bytes;
}
