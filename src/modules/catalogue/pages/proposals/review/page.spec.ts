import { beforeEach, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { makeHostLink } from "../../../actions/proposals/make-host-link.ts";
import { proposeThroughLink } from "../../../actions/proposals/use-host-link.ts";
import { publishEntry } from "../../../actions/publication/publish-entry.ts";
import { readSuggestions } from "../../../actions/suggestion/read-suggestions.ts";
import { suggestCorrection } from "../../../actions/suggestion/suggest-correction.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import { readEntry } from "../../../store/entries.ts";
import { readProposals, replaceDraft } from "../../../store/proposals/proposals.ts";
import { readLetters } from "../../../store/reminders/letters.ts";
import { proposalRoutes } from "../routes.ts";

let world: World;
let site: Site;
let editor: Actor;
let entryId: string;

const base = sampleContent("Stegvis");
const wanted: EntryContent = { ...base, municipalities: ["0136", "0192"], fee: 5000, interpreter: true };

beforeEach(async () => {
  world = await foundAssociation();
  site = siteFor(world, {
    routes: proposalRoutes,
    mail: { send: async () => ({ ok: true, value: { answer: "250" } }), close: () => undefined },
  });
  editor = await world.actorAs("catalogueEditor");
  entryId = await publishSample(world, editor, base, "stegvis");
});

async function proposed(content = wanted): Promise<string> {
  world.clock.advance({ minutes: 1 });
  const link = await world.inZone(editor, async (work) => accepted(await makeHostLink(work, entryId)));
  const token = link.split("/").at(-1) ?? "";
  const id = crypto.randomUUID();
  const proposal = { id, content, base, message: "Vi tar nu emot från Nynäshamn.", senderRole: "Teamledare" };
  const made = await world.db.inPublic(null, (work) =>
    proposeThroughLink(work, { association: world.slug, token }, proposal),
  );
  accepted(made);
  return `/insatskatalog/forslag/${id}`;
}

const draft = async () => (await world.inZone(editor, (work) => readEntry(work, entryId)))?.draft;
const states = async () =>
  (await world.inZone(editor, (work) => readProposals(work))).map(({ state }) => state);
const edit = (content: EntryContent) =>
  world.inZone(editor, async (work) => {
    const entry = await readEntry(work, entryId);
    await replaceDraft(work, entryId, entry?.revision ?? 0, content, "Stegvis");
  });

describe("a proposal", () => {
  it("stands in the list and shows what it would change", async () => {
    const address = await proposed();
    const list = await site.get("/insatskatalog/forslag", editor);
    expect(list.html.querySelector(`a[href="${address}"]`)?.text).toBe("Stegvis");
    const { text } = await site.get(address, editor);
    expect(text).toContain("Vi tar nu emot från Nynäshamn.");
    expect(text).toMatch(/Kommuner.*Nynäshamn/);
    expect(text).toMatch(/Avgift.*50 kronor/);
  });

  it("is taken whole, publishes nothing, and can be undone until something is published", async () => {
    const address = await proposed();
    expect((await site.post(`${address}/ta`, { allt: "ja" }, editor)).location).toBe(address);
    expect(await draft()).toEqual(wanted);
    const page = await site.get(address, editor);
    expect(page.text).toContain("Läs utkastet och publicera");
    await site.post(`${address}/angra`, {}, editor);
    expect(await draft()).toEqual(base);
    expect(await states()).toEqual(["waiting"]);
    await site.post(`${address}/ta`, { allt: "ja" }, editor);
    await world.inZone(editor, async (work) => {
      const showing = { visibleFrom: work.today.toString(), visibleUntil: null };
      accepted(await publishEntry(work, { entryId, note: "", ...showing }));
    });
    const late = await site.post(`${address}/angra`, {}, editor);
    expect(late.status).toBe(409);
    expect(late.text).toContain("Det går inte att ångra");
    expect((await draft())?.fee).toBe(5000);
  });

  it("is taken in the chosen parts alone", async () => {
    const address = await proposed();
    await site.post(`${address}/ta`, { delar: ["municipalities", "interpreter"] }, editor);
    expect(await draft()).toEqual({ ...base, municipalities: ["0136", "0192"], interpreter: true });
  });

  it("is not taken without a part", async () => {
    const address = await proposed();
    const answer = await site.post(`${address}/ta`, { delar: ["nonsens"] }, editor);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Välj minst en ändring att ta med.");
    expect(await draft()).toEqual(base);
  });

  it("is held against the draft as it is now, and says where both have changed it", async () => {
    const address = await proposed();
    await edit({ ...base, fee: 2000, kinds: ["jobSearch"] });
    const { text } = await site.get(address, editor);
    expect(text).toContain("Utkastet har ändrats sedan förslaget skrevs");
    expect(text).toMatch(/ändrat av båda.*Avgift/);
    await site.post(`${address}/ta`, { allt: "ja" }, editor);
    expect(await draft()).toEqual({ ...wanted, kinds: ["jobSearch"] });
    await edit({ ...wanted, fee: 0 });
    expect((await site.post(`${address}/angra`, {}, editor)).status).toBe(409);
  });

  it("is declined with an answer that is written to the host, and may be taken up again", async () => {
    await world.admin.query(
      "update association.catalogue_entry set contact_address = 'team@haninge.example' where id = $1",
      [entryId],
    );
    const address = await proposed();
    const without = await site.post(`${address}/avsla`, { svar: " " }, editor);
    expect(without.status).toBe(422);
    expect(without.text).toContain("Skriv ett svar till huvudmannen");
    await site.post(`${address}/avsla`, { svar: "Avgiften är inte beslutad." }, editor);
    expect(await states()).toEqual(["declined"]);
    const [letter] = await world.inZone(editor, (work) => readLetters(work));
    expect(letter).toMatchObject({ kind: "answer", recipient: "team@haninge.example", status: "waiting" });
    expect(letter?.body).toContain("Avgiften är inte beslutad.");
    await site.post(`${address}/angra`, {}, editor);
    expect(await states()).toEqual(["waiting"]);
  });

  it("is decided once", async () => {
    const address = await proposed();
    await site.post(`${address}/ta`, { allt: "ja" }, editor);
    for (const [act, fields] of [
      ["ta", { allt: "ja" }],
      ["avsla", { svar: "Nej." }],
    ] as const)
      expect((await site.post(`${address}/${act}`, fields, editor)).status).toBe(409);
  });

  it("is nobody's in another association", async () => {
    const address = await proposed();
    const abroad = await foundAssociation();
    const other = await abroad.actorAs("catalogueEditor");
    const there = siteFor(abroad, { routes: proposalRoutes });
    expect((await there.get(address, other)).status).toBe(404);
    expect((await there.post(`${address}/ta`, { allt: "ja" }, other)).status).toBe(404);
    expect((await there.post(`${address}/angra`, {}, other)).status).toBe(404);
    expect(await states()).toEqual(["waiting"]);
  });
});

describe("a reader's suggestion", () => {
  it("waits in the list until an editor has said what came of it, once", async () => {
    accepted(
      await suggestCorrection(world.db, {
        ...{ associationId: world.associationId, entryId },
        ...{ text: "Numret går inte fram.", language: "sv" },
      }),
    );
    expect((await site.get("/insatskatalog/forslag", editor)).text).toContain("Numret går inte fram.");
    const [one] = await world.inZone(editor, readSuggestions);
    const address = `/insatskatalog/forslag/synpunkt/${one?.id ?? ""}`;
    expect((await site.post(address, { som: "kanske" }, editor)).status).toBe(422);
    expect((await site.post(address, { som: "changed" }, editor)).status).toBe(303);
    expect((await site.post(address, { som: "unchanged" }, editor)).status).toBe(409);
    expect((await site.get("/insatskatalog/forslag", editor)).text).not.toContain("Numret går inte fram.");
  });
});
