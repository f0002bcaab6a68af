import { expect, inject } from "vitest";
import { hillevi } from "../fixtures/newcomers.ts";
import { journey } from "./support/journey.ts";
import { sendReferral, writeReferral } from "./support/referral-pages.ts";
import { openUser } from "./support/user-pages.ts";

const fk = "Remitterande handläggare, Försäkringskassan";

journey(
  "a referral is not there for an official of another member, and not for another team",
  async (begin) => {
    const official = await begin();
    await official.signInAs(fk);
    const referral = await sendReferral(official, hillevi, "Ungdomsteamet i Haninge");
    for (const role of ["Remitterande handläggare, Arbetsförmedlingen", "Handläggare i team, Ung i Nynäs"]) {
      const other = await begin();
      await other.signInAs(role);
      other.expectStatus(404);
      expect(await other.open(referral)).toBe(404);
      expect(await other.text()).not.toContain(hillevi.familyName);
    }
    const director = await begin();
    await director.signInAs("Förbundschef");
    director.expectStatus(403);
    expect(await director.open(referral)).toBe(403);
  },
);

journey("an assignment that has ended opens nothing more", async (begin) => {
  const member = await begin();
  await member.signInAs("Ledamot i rådet, Resursrådet Nynäshamn");
  expect(await member.open("/rad")).toBe(200);
  const admin = await begin();
  await admin.signInAs("Systemadministratör");
  await openUser(admin, "Ledamot Resursrådet Nynäshamn, demo");
  await admin.page.locator("details > summary", { hasText: /^Avsluta$/ }).click();
  await admin.fill("Sista dag", "igår");
  await admin.press(/^Avsluta uppdraget/);
  await member.open("/rad");
  expect(member.path).toMatch(/^\/uppdrag/);
  expect(await member.text()).not.toContain("Kön");
});

journey("the same form sent again leads to the same page and changes nothing", async (begin) => {
  const official = await begin();
  await official.signInAs(fk);
  await writeReferral(official, hillevi, "Resursrådet Haninge");
  await official.press("Granska remissen");
  const review = official.path;
  const fields = await official.page
    .locator('form[action$="/skicka"] input')
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const),
    );
  await official.press("Skicka remissen");
  const sent = official.path;
  const again = await official.context.request.post(
    `${inject("productOrigin")}${review.replace("/granska", "/skicka")}`,
    {
      form: Object.fromEntries(fields),
      headers: { origin: inject("productOrigin") },
      maxRedirects: 0,
    },
  );
  expect([again.status(), again.headers().location]).toEqual([303, sent]);
  await official.open(sent);
  expect((await official.text()).split("Skickade remissen,").length - 1).toBe(1);
});

journey("a form from before a change of role is refused kindly", async (begin) => {
  const first = await begin();
  await first.signInAs(fk);
  await first.open("/remisser/ny");
  const second = await first.otherTab();
  await second.signInAs("Statistiker");
  first.expectStatus(403);
  await first.press("Spara utkastet");
  expect(await first.heading()).toBe("Sidan var för gammal");
  expect(await first.text()).toContain("ladda om sidan");
});

journey("Back after signing out shows nothing of what was there", async (begin) => {
  const member = await begin();
  await member.signInAs("Handläggare i team, Ungdomsteamet i Haninge");
  await member.open("/deltagare");
  const shown = await member.page.locator("main table a.row-link").first().innerText();
  await member.press("Logga ut");
  await member.page.goBack();
  expect(await member.page.locator("main").innerText()).not.toContain(shown);
  expect(member.path).toMatch(/^\/logga-in/);
});
