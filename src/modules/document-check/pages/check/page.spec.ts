import { describe, expect, it } from "vitest";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { readDocument } from "../../../../platform/files/document/index.ts";
import { sentences } from "../sentences.ts";
import { checkRoutes } from "./route.tsx";

const WRONG =
  "Medlemsavgifter (kr)\r\nMedlem;2014\r\nStaten;9 000 000\r\nRegionen;4 500 000\r\nSumma;18 000 000\r\n";

async function scene() {
  const world = await foundAssociation();
  const site = siteFor(world, { routes: checkRoutes });
  const actor = await world.actorAs("economist");
  const send = (content: string, name = "plan.csv") =>
    site.post("/granska", { fil: new File([content], name, { type: "text/csv" }) }, actor);
  return { site, actor, send };
}

describe("/granska", () => {
  it("asks for a document and says that it is not stored", async () => {
    const { site, actor } = await scene();
    const shown = await site.get("/granska", actor);
    expect(shown.text).toContain("Granska dokumentet");
    expect(shown.text).toContain("Filen sparas inte.");
  });

  it("shows each inconsistency in a list and beside its figure", async () => {
    const { send } = await scene();
    const shown = await send(WRONG);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("1 ställe stämmer inte. 1 tabell lästes");
    const link = shown.html.querySelector('a[href="#t1-r5-k2"]');
    expect(link?.textContent).toBe("Tabell 1, Summa, 2014");
    expect(shown.html.querySelector("#t1-r5-k2")?.textContent).toContain(
      "Stämmer inte (1): 13\u2009500\u2009000",
    );
    expect(shown.text).toContain("Filen är inte sparad.");
  });

  it("shows the first of very many", async () => {
    const { send } = await scene();
    const shown = await send(`${WRONG}\r\n`.repeat(600));
    expect(shown.text).toContain("600 ställen stämmer inte. 600 tabeller lästes");
    expect(shown.text).toContain("De 500 första visas här. De övriga finns i Excelfilen.");
  });

  it("says so where everything ties, and where there is no table", async () => {
    const { send } = await scene();
    expect((await send(WRONG.replace("18 000 000", "13 500 000"))).text).toContain(
      "som gick att räkna om stämmer",
    );
    expect((await send("Bara text\r\n")).text).toContain("inga tabeller med belopp");
  });

  it("gives the findings as Excel", async () => {
    const { site, actor, send } = await scene();
    const rows = (await send(WRONG)).html.querySelector('input[name="rader"]')?.getAttribute("value") ?? "";
    const answer = await site.post("/granska/excel", { rader: rows }, actor);
    const read = readDocument(answer.bytes);
    const [sheet] = read.ok ? read.value.blocks : [];
    expect(sheet?.kind === "grid" && sheet.rows[1]?.map((cell) => cell?.text)).toEqual([
      "Tabell 1, Summa, 2014",
      "rad 5, kolumn 2",
      "Summa",
      "18\u2009000\u2009000",
      "13\u2009500\u2009000",
      expect.stringContaining("Skillnaden är 4\u2009500\u2009000."),
    ]);
    expect((await site.post("/granska/excel", { rader: "nej" }, actor)).status).toBe(422);
  });

  it("says what is wrong with a file that cannot be read, at its field", async () => {
    const { site, actor, send } = await scene();
    const shown = await send("%PDF-1.7", "plan.pdf");
    expect([shown.status, shown.text]).toEqual([
      422,
      expect.stringContaining(sentences.documentPdf.sentence),
    ]);
    const long = await send(Array.from({ length: 10_001 }, (_, at) => `Rad ${at};${at}`).join("\r\n"));
    expect([long.status, long.text]).toEqual([
      413,
      expect.stringMatching(/Den har 20\s002 och högst 20\s000 granskas åt gången/),
    ]);
    expect((await site.post("/granska", {}, actor)).text).toContain("Välj ett dokument att granska.");
  });
});

it.each(Object.entries(sentences))("%s has a sentence that says what to do", (_, { sentence, status }) => {
  expect(sentence).toMatch(/^[A-ZÅÄÖ].* .*\.$/);
  expect(status).toBeGreaterThanOrEqual(400);
});
