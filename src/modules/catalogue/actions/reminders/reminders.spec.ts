import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { TestPostOffice } from "../../../../../tests/support/post-office.ts";
import { openPostOffice } from "../../../../../tests/support/post-office.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import type { JobContext } from "../../../../platform/jobs/runner.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import { createMailer } from "../../../../platform/mail/index.ts";
import { proposalRoutes } from "../../pages/proposals/routes.ts";
import { readPublished } from "../../store/published.ts";
import { readLetters } from "../../store/reminders/letters.ts";
import { verifyEntry } from "../verification/verify-entry.ts";
import { letterJobs } from "./letter-jobs.ts";
import { readReminderOverview } from "./read-overview.ts";
import { remindAll, remindAssociation } from "./remind-all.ts";

const origin = "http://localhost:3000";
let world: World;
let editor: Actor;
let entryId: string;
let office: TestPostOffice;
let mailer: Mailer;
/** Addresses of this test's own: other tests' associations are reminded by the same chore. */
let host: string;
let boss: string;

beforeEach(async () => {
  world = await foundAssociation();
  [host, boss] = [`team-${world.slug}@haninge.example`, `redaktor-${world.slug}@forbund.example`];
  editor = await world.actorAs("catalogueEditor");
  entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  await world.admin.query("update association.catalogue_entry set contact_address = $1 where id = $2", [
    host,
    entryId,
  ]);
  await world.admin.query(
    "insert into association.catalogue_settings (association_id, editor_address) values ($1, $2)",
    [world.associationId, boss],
  );
  office = await openPostOffice();
  mailer = createMailer({ url: office.url, from: "kansli@forbund.example" });
});
afterEach(async () => {
  mailer.close();
  await office.close();
});

const day = async (on: string, mail: Mailer | null = mailer) => {
  world.clock.set(on);
  await remindAssociation(world.db, world.associationId, { mail, origin });
};
const sentTo = (address: string) => office.letters().filter((letter) => letter.to.includes(address));
const verify = () =>
  world.inZone(editor, async (work) => accepted(await verifyEntry(work, entryId, "editor")));
const letters = () => world.inZone(editor, (work) => readLetters(work));
const shown = () => world.db.inPublic(null, (work) => readPublished(work, world.slug, "stegvis"));

describe("reminders", () => {
  it("walk from the host in advance, over the day, to the editor, and at last to the readers", async () => {
    await verify();
    await day("2018-08-21");
    expect(sentTo(host)).toEqual([]);
    await day("2018-08-22");
    await day("2018-08-22");
    await day("2018-08-23");
    expect(sentTo(host)).toHaveLength(1);
    expect(sentTo(host)[0]?.subject).toBe("Stämmer uppgifterna om Stegvis i insatskatalogen?");
    expect(sentTo(host)[0]?.text).toContain("Vi vill att någon ser efter senast 5 september 2018.");
    await day("2018-09-05");
    expect(sentTo(host)).toHaveLength(2);
    expect(sentTo(host)[1]?.text).toContain("Det skulle ha setts efter senast 5 september 2018.");
    await day("2018-09-19");
    expect(sentTo(boss)).toEqual([]);
    await day("2018-09-20");
    await day("2018-09-21");
    expect(sentTo(boss)).toHaveLength(1);
    expect(sentTo(boss)[0]?.text).toContain(
      `- Stegvis, skulle ha bekräftats senast 5 september 2018 (påmind på ${host})`,
    );
    await day("2018-10-05");
    expect((await shown())?.unverified).toBe(false);
    await day("2018-10-06");
    expect((await shown())?.unverified).toBe(true);
    expect(sentTo(host)).toHaveLength(2);
    const site = siteFor(world, { routes: proposalRoutes });
    const link =
      /http:\/\/localhost:3000(\/katalog\/uppgifter\/\S+)/.exec(sentTo(host)[1]?.text ?? "")?.[1] ?? "";
    expect((await site.post(`${link}/bekrafta`, {})).status).toBe(303);
    expect((await shown())?.unverified).toBe(false);
    await day("2019-03-23");
    expect(sentTo(host)).toHaveLength(3);
  });

  it("wait when the mail server is away, and go once when it is back", async () => {
    await verify();
    const away = createMailer({ url: "smtp://127.0.0.1:1", from: "kansli@forbund.example" });
    await day("2018-09-05", away);
    away.close();
    expect(await letters()).toMatchObject([{ status: "waiting", attempts: 1, kind: "due" }]);
    world.clock.advance({ minutes: 20 });
    await remindAssociation(world.db, world.associationId, { mail: mailer, origin });
    expect(sentTo(host)).toEqual([]);
    world.clock.advance({ minutes: 20 });
    await remindAssociation(world.db, world.associationId, { mail: mailer, origin });
    await remindAssociation(world.db, world.associationId, { mail: mailer, origin });
    expect(sentTo(host)).toHaveLength(1);
    expect(await letters()).toMatchObject([{ status: "sent", attempts: 2 }]);
  });

  it("that were on their way when the process died go again under the same message id", async () => {
    await verify();
    const dying: Mailer = {
      send: async (mail) => {
        await mailer.send(mail);
        throw new Error("the process dies before it has noted the answer");
      },
      close: () => undefined,
    };
    world.clock.set("2018-09-05");
    await expect(remindAssociation(world.db, world.associationId, { mail: dying, origin })).rejects.toThrow(
      "the process dies",
    );
    await drain();
    world.clock.advance({ minutes: 11 });
    await drain();
    const ids = sentTo(host).map((letter) => letter.messageId);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(1);
    expect(await letters()).toMatchObject([{ status: "sent", attempts: 2 }]);
  });

  it("are dropped when somebody has confirmed meanwhile, and noted when an address takes nothing", async () => {
    await verify();
    const away = createMailer({ url: "smtp://127.0.0.1:1", from: "kansli@forbund.example" });
    await day("2018-09-05", away);
    away.close();
    await verify();
    await day("2018-09-06");
    expect(sentTo(host)).toEqual([]);
    expect(await letters()).toMatchObject([{ status: "dropped" }]);
    const picky = await openPostOffice({ refuse: host });
    const other = createMailer({ url: picky.url, from: "kansli@forbund.example" });
    await day("2019-03-06", other);
    other.close();
    await picky.close();
    const [refused] = await letters();
    expect(refused).toMatchObject({ status: "refused", answer: expect.stringContaining("550") });
  });

  it("of an entry without an address go to the editor at once, and of one never confirmed from its first day", async () => {
    await world.admin.query("update association.catalogue_entry set contact_address = '' where id = $1", [
      entryId,
    ]);
    await day("2018-03-05");
    expect(sentTo(host)).toEqual([]);
    expect(sentTo(boss)).toHaveLength(1);
    expect(sentTo(boss)[0]?.text).toContain("(ingen adress att påminna)");
  });

  it("are not written where no mail is sent, but the editor sees what is due", async () => {
    await day("2018-04-20", null);
    expect(await letters()).toEqual([]);
    const { rows } = await world.inZone(editor, readReminderOverview);
    expect(rows).toMatchObject([{ entryId, dueOn: "2018-03-05", state: "unverified" }]);
    const page = await siteFor(world, { routes: proposalRoutes }).get("/insatskatalog/paminnelser", editor);
    expect(page.text).toContain("Inga brev skickas");
    expect(page.text).toContain("Visas som obekräftad");
  });

  it("are written for every association that has published", async () => {
    world.clock.set("2018-03-06");
    await remindAll(world.db, { mail: mailer, origin });
    expect(sentTo(host)).toHaveLength(1);
  });

  it("of what is removed, paused or not shown are none", async () => {
    await world.admin.query("update association.catalogue_entry set paused = true where id = $1", [entryId]);
    await day("2018-04-20");
    expect(await letters()).toEqual([]);
  });
});

/** What a process that starts anew does. */
async function drain(): Promise<void> {
  await remindAssociation(world.db, world.associationId, { mail: mailer, origin });
}

describe("an editor", () => {
  const site = () => siteFor(world, { routes: proposalRoutes, mail: mailer });
  const runJob = async () => {
    const handler = letterJobs({ db: world.db, mail: mailer, origin }).get("catalogue.sendLetters");
    const context: JobContext = {
      ...{ jobId: crypto.randomUUID(), actor: editor, payload: {} },
      progress: async () => undefined,
    };
    return await handler?.(context);
  };

  it("reminds now, and sees exactly what was sent but for the receiver's own link", async () => {
    const answer = await site().post(`/insatskatalog/${entryId}/paminn`, {}, editor);
    expect(answer.location).toBe(`/insatskatalog/${entryId}/huvudman`);
    expect(await runJob()).toMatchObject({ sentence: "Brevet är skickat." });
    const [sent] = sentTo(host);
    const link = /(\/katalog\/uppgifter\/\S+)/.exec(sent?.text ?? "")?.[1] ?? "";
    expect((await site().get(link)).status).toBe(200);
    const page = await site().get(`/insatskatalog/${entryId}/huvudman`, editor);
    expect(page.text).toContain("Vi vill att någon ser efter nu.");
    expect(page.text).toContain("[mottagarens egen länk, som inte visas här]");
    expect(page.body).not.toContain(link);
    expect(page.text).toContain("Servern svarade: 250");
  });

  it("is told when there is nobody to write to, no mail server or no entry", async () => {
    const noMail = siteFor(world, { routes: proposalRoutes });
    const silent = await noMail.post(`/insatskatalog/${entryId}/paminn`, {}, editor);
    expect([silent.status, silent.text.includes("skickar inte e-post")]).toEqual([409, true]);
    await world.admin.query("update association.catalogue_entry set contact_address = '' where id = $1", [
      entryId,
    ]);
    const nobody = await site().post(`/insatskatalog/${entryId}/paminn`, {}, editor);
    expect([nobody.status, nobody.text.includes("ingen adress att skriva till")]).toEqual([409, true]);
    const none = world.associationId;
    for (const act of ["paminn", "lank", "verifiera"])
      expect((await site().post(`/insatskatalog/${none}/${act}`, {}, editor)).status, act).toBe(404);
    expect((await site().get(`/insatskatalog/${none}/huvudman`, editor)).status).toBe(404);
  });

  it("hands over a link that is shown once, and ends it", async () => {
    const made = await site().post(`/insatskatalog/${entryId}/lank`, {}, editor);
    const link = /localhost:3000(\/katalog\/uppgifter\/[^<\s]+)/.exec(made.body)?.[1] ?? "";
    expect((await site().get(link)).status).toBe(200);
    expect((await site().get(`/insatskatalog/${entryId}/huvudman`, editor)).body).not.toContain(link);
    await site().post(`/insatskatalog/${entryId}/lank/avsluta`, {}, editor);
    expect((await site().get(link)).status).toBe(404);
  });

  it("confirms an entry by an act of its own, never another association's", async () => {
    expect((await site().post(`/insatskatalog/${entryId}/verifiera`, {}, editor)).status).toBe(303);
    expect(await shown()).toMatchObject({ verifiedOn: "2018-03-05", unverified: false });
    const abroad = await foundAssociation();
    const other = await abroad.actorAs("director");
    const there = siteFor(abroad, { routes: proposalRoutes, mail: mailer });
    for (const act of ["verifiera", "paminn", "lank"])
      expect((await there.post(`/insatskatalog/${entryId}/${act}`, {}, other)).status, act).toBe(404);
  });
});
