import { describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../../../tests/support/finance-world.ts";
import { openPostOffice } from "../../../../../tests/support/post-office.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { createJobRunner } from "../../../../platform/jobs/runner.ts";
import { createMailer } from "../../../../platform/mail/index.ts";
import { dispatchJobs } from "../../actions/dispatch/send-dispatch.ts";
import { dispatchRoutes } from "./routes.tsx";

const addresses = [
  ["Haninge kommun", "haningekommun@haninge.example", "shared"],
  ["Haninge kommun", "ekonom@haninge.example", "personal"],
  ["Nynäshamns kommun", "kommunstyrelsen@nynashamn.example", "shared"],
  ["Tyresö kommun", "kommun@tyreso.example", "shared"],
] as const;

const letter = {
  ar: "2019",
  amne: "Beslut om budget 2019",
  text: "Till medlemmarna",
  beslutat: "2018-11-21",
  paragraf: "§ 58",
};

async function withAddresses(site: ReturnType<typeof siteFor>, { demo, economist }: FinanceWorld) {
  for (const [member, adress, slag] of addresses)
    await site.post("/expediering/adresser", { medlem: demo.member(member), adress, slag }, economist);
  const page = await site.get("/expediering/ny?ar=2019", economist);
  return page.html.querySelectorAll("input[name=mottagare]").map((one) => one.getAttribute("value") ?? "");
}

const pdf = (name: string) => new File([new TextEncoder().encode("%PDF-1.7 prov")], name);

describe("a decision sent to the members", () => {
  it("reaches every address with its file, and the proof says when and how", async () => {
    const office = await openPostOffice({ refuse: "kommun@tyreso.example" });
    const mail = createMailer({ url: office.url, from: "kansli@forbund.example" });
    try {
      const finance = await foundFinanceWorld({ now: "2018-12-12" });
      const { world, economist } = finance;
      const site = siteFor(world, { routes: dispatchRoutes, mail });
      const mottagare = await withAddresses(site, finance);
      expect(mottagare).toHaveLength(4);
      const made = await site.post(
        "/expediering/ny",
        { ...letter, mottagare, filer: pdf("Mål_budget_181003.pdf") },
        economist,
      );
      expect(made.status).toBe(303);
      const before = await site.get(made.location, economist);
      expect(before.text).toContain("Mål_budget_181003.pdf är daterad 2018-10-03, före beslutet");
      expect(before.text).toContain("Region Stockholm får inget brev");
      const sent = await site.post(`${made.location}/skicka`, {}, economist);
      expect(sent.location).toMatch(/^\/arbeten\//);
      await runnerOf(finance, mail).drain();
      expect(office.letters().map((one) => one.to[0])).toEqual([
        "ekonom@haninge.example",
        "haningekommun@haninge.example",
        "kommunstyrelsen@nynashamn.example",
      ]);
      expect(office.letters()[0]).toMatchObject({
        subject: "Beslut om budget 2019",
        text: expect.stringMatching(/SHA-256: [0-9a-f]{64}/),
        attachments: [{ name: "Mål_budget_181003.pdf" }],
      });
      const after = await site.get(made.location, economist);
      expect(after.text).toContain("skickat 2018-12-12 250");
      expect(after.text).toContain("kom inte fram");
      expect(after.text).toContain("550");
      await runAgain(site, made.location, finance, mail);
      expect(office.letters()).toHaveLength(3);
      const proof = await site.get(`${made.location}/bevis`, economist);
      expect(proof.headers.get("content-type")).toBe("application/pdf");
      const file = await site.get(`${made.location}/bilaga/1`, economist);
      expect(new TextDecoder().decode(file.bytes)).toBe("%PDF-1.7 prov");
      const removed = await site.post(`${made.location}/ta-bort`, {}, economist);
      expect([removed.status, removed.text.includes("redan gått i väg")]).toEqual([409, true]);
    } finally {
      mail.close();
      await office.close();
    }
  });

  it("leaves once, though it is ordered twice at once, and is not taken away on its way", async () => {
    const office = await openPostOffice();
    const mail = createMailer({ url: office.url, from: "kansli@forbund.example" });
    try {
      const finance = await foundFinanceWorld({ now: "2018-12-12" });
      const { economist } = finance;
      const site = siteFor(finance.world, { routes: dispatchRoutes, mail });
      const mottagare = await withAddresses(site, finance);
      const made = await site.post("/expediering/ny", { ...letter, mottagare }, economist);
      const send = () => site.post(`${made.location}/skicka`, {}, economist);
      const orders = await Promise.all([send(), send()]);
      expect(orders.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect((await site.post(`${made.location}/ta-bort`, {}, economist)).status).toBe(409);
      await runnerOf(finance, mail).drain();
      expect(
        office
          .letters()
          .map((one) => one.to[0])
          .sort(),
      ).toEqual(addresses.map(([, address]) => address).sort());
    } finally {
      mail.close();
      await office.close();
    }
  });

  it("is handed over by hand where no mail server is configured, and noted how", async () => {
    const finance = await foundFinanceWorld({ now: "2018-12-12" });
    const site = siteFor(finance.world, { routes: dispatchRoutes });
    const mottagare = await withAddresses(site, finance);
    const fields = { ...letter, mottagare: mottagare.slice(0, 1) };
    const made = await site.post("/expediering/ny", fields, finance.economist);
    const page = await site.get(made.location, finance.economist);
    expect(page.text).toContain("Ingen fil är bifogad.");
    expect(page.text).toContain("Samordna skickar inte e-post i den här installationen");
    const refusedSend = await site.post(`${made.location}/skicka`, {}, finance.economist);
    expect(refusedSend.status).toBe(409);
    const recipient = page.html.querySelector("input[name=mottagare]")?.getAttribute("value") ?? "";
    const note = (how: string) =>
      site.post(
        `${made.location}/for-hand`,
        { mottagare: recipient, [`hur-${recipient}`]: how },
        finance.economist,
      );
    expect((await note("")).status).toBe(422);
    expect((await note("rekommenderat brev")).status).toBe(303);
    expect((await site.get(made.location, finance.economist)).text).toContain("rekommenderat brev");
    expect((await note("en gång till")).status).toBe(409);
  });

  it("keeps what was typed and says what to mend", async () => {
    const finance = await foundFinanceWorld({ now: "2018-12-12" });
    const { economist, demo } = finance;
    const site = siteFor(finance.world, { routes: dispatchRoutes });
    const [, first = ""] = await withAddresses(site, finance);
    const none = await site.post("/expediering/ny", letter, economist);
    expect([none.status, none.text.includes("Välj minst en mottagare")]).toEqual([422, true]);
    expect(none.body).toContain("Beslut om budget 2019");
    const named = { ...letter, text: "Gäller 19900321-2397.", mottagare: first };
    const person = await site.post("/expediering/ny", named, economist);
    expect([person.status, person.text.includes("Texten har ett personnummer.")]).toEqual([422, true]);
    const bad = { ...letter, mottagare: first, filer: new File(["MZ"], "plan.pdf") };
    const file = await site.post("/expediering/ny", bad, economist);
    expect([
      file.status,
      file.text.includes("plan.pdf: filens innehåll stämmer inte med namnets slut"),
    ]).toEqual([422, true]);
    const unknown = { ...letter, mottagare: economist.userId };
    expect((await site.post("/expediering/ny", unknown, economist)).text).toContain("används inte längre");
    const address = (fields: Record<string, string>) =>
      site.post("/expediering/adresser", { slag: "shared", ...fields }, economist);
    const member = demo.member("Tyresö kommun");
    expect((await address({ medlem: member, adress: "ingen adress" })).text).toContain(
      "Skriv en e-postadress",
    );
    expect((await address({ medlem: member, adress: "kommun@tyreso.example" })).status).toBe(409);
    expect((await address({ medlem: economist.userId, adress: "a@b.example" })).status).toBe(422);
    const list = await site.get("/expediering/adresser", economist);
    const id = list.html.querySelector("input[name=adress][type=hidden]")?.getAttribute("value") ?? "";
    expect((await site.post("/expediering/adresser/avsluta", { adress: id }, economist)).status).toBe(303);
    const gone = await site.post("/expediering/adresser/avsluta", { adress: economist.userId }, economist);
    expect(gone.status).toBe(404);
    const removed = await site.post("/expediering/ny", { ...letter, mottagare: first }, economist);
    expect(removed.status).toBe(303);
    expect((await site.post(`${removed.location}/ta-bort`, {}, economist)).status).toBe(303);
    expect((await site.get(removed.location, economist)).status).toBe(404);
  });
});

function runnerOf({ world, economist }: FinanceWorld, mail: ReturnType<typeof createMailer>) {
  return createJobRunner({
    db: world.db,
    handlers: dispatchJobs({ db: world.db, mail }),
    actorOf: async () => economist,
    log: () => undefined,
    pollMilliseconds: 1_000,
  });
}

/** Sending again reaches only those who have not got it. */
async function runAgain(
  site: ReturnType<typeof siteFor>,
  location: string,
  finance: FinanceWorld,
  mail: ReturnType<typeof createMailer>,
) {
  await site.post(`${location}/skicka`, {}, finance.economist);
  await runnerOf(finance, mail).drain();
}
