import { expect } from "vitest";
import { sixten } from "../fixtures/newcomers.ts";
import { journey } from "./support/journey.ts";
import { sendReferral } from "./support/referral-pages.ts";

const withoutScripts = { javaScript: false } as const;

journey("a referral is written and sent without scripts", async (begin) => {
  const official = await begin(withoutScripts);
  await official.signInAs("Remitterande handläggare, Arbetsförmedlingen");
  await sendReferral(official, sixten, "Resursrådet Haninge");
  expect(await official.text()).toContain("Remissen är skickad till Resursrådet Haninge.");
});

journey("a form with faults keeps what was typed without scripts, and leads to each fault", async (begin) => {
  const official = await begin(withoutScripts);
  await official.signInAs("Remitterande handläggare, Haninge kommun");
  await official.open("/remisser/ny");
  await official.fill("Förnamn", sixten.givenName);
  await official.fill("Dag då samtycket gavs", "i förrgår kväll");
  official.expectStatus(422);
  await official.press("Granska remissen");
  expect(await official.page.getByLabel("Förnamn").inputValue()).toBe(sixten.givenName);
  const [first] = await official.page.locator(".error-summary a").all();
  await first?.click();
  const [, target = ""] = official.page.url().split("#");
  expect(await official.page.locator(`[id="${target}"]`).count()).toBe(1);
});

journey("figures and import are there without scripts", async (begin) => {
  const statistician = await begin(withoutScripts);
  await statistician.signInAs("Statistiker");
  await statistician.open("/statistik?ar=2017");
  expect(await statistician.page.getByRole("table").first().innerText()).toContain("Ungdomsteamet i Haninge");
  await statistician.select("Visa", "Avslutsorsak");
  await statistician.press("Visa");
  expect(statistician.path).toContain("visa=");
  const registrar = await begin(withoutScripts);
  await registrar.signInAs("Registeransvarig, Haninge kommun");
  await registrar.open("/import");
  expect(await registrar.page.locator('input[type="file"]').count()).toBe(1);
});
