import { expect, it } from "vitest";
import { draftOf, scene, toTeam } from "./people-of.ts";

const pdf = (name: string) =>
  new File([new TextEncoder().encode("%PDF-1.7\nintyg")], name, { type: "application/pdf" });

it("takes files that are what they say, shows them to the receiver where the consent covers them", async () => {
  const { world, site, official, team } = await scene();
  const address = await draftOf(site, toTeam(world, { secrecyFacts: ["attachments"] }), official);
  expect((await site.post(`${address}/bilagor`, { file: pdf("intyg.docx") }, official)).status).toBe(422);
  expect((await site.post(`${address}/bilagor`, { file: "" }, official)).text).toContain(
    "Välj en fil först.",
  );
  expect((await site.post(`${address}/bilagor`, { file: pdf("läkarintyg.pdf") }, official)).status).toBe(303);
  const preview = await site.get(`${address}/granska`, official);
  expect(preview.text).toContain("läkarintyg.pdf");
  const version =
    preview.html.querySelector('form[action$="/skicka"] [name="version"]')?.getAttribute("value") ?? "";
  await site.post(`${address}/skicka`, { version }, official);
  const link =
    (await site.get(address, team)).html.querySelector('a[href*="/bilagor/"]')?.getAttribute("href") ?? "";
  const file = await site.get(link, team);
  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect(file.body).toBe("%PDF-1.7\nintyg");
  expect((await site.get(link, await world.actorAs("teamMember", "Ung i Tyresö"))).status).toBe(404);
  expect((await site.post(`${link}/ta-bort`, {}, official)).status).toBe(409);
});

it("hides files that the consent does not cover, and lets a draft's file be taken away", async () => {
  const { world, site, official, team } = await scene();
  const address = await draftOf(site, toTeam(world, { secrecyFacts: ["background"] }), official);
  for (const name of ["a.pdf", "b.pdf"]) await site.post(`${address}/bilagor`, { file: pdf(name) }, official);
  const forms = (await site.get(`${address}/granska`, official)).html.querySelectorAll(
    'form[action$="/ta-bort"]',
  );
  const [first = "", second = ""] = forms.map((form) => form.getAttribute("action") ?? "");
  expect((await site.post(first, {}, official)).status).toBe(303);
  expect((await site.post(`${address}/bilagor/inte-ett-id/ta-bort`, {}, official)).status).toBe(303);
  await site.post(`${address}/skicka`, { version: "4" }, official);
  expect((await site.get(address, team)).text).not.toContain("b.pdf");
  expect((await site.get(second.replace("/ta-bort", ""), team)).status).toBe(404);
});
