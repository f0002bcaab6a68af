import path from "node:path";
import { expect } from "vitest";
import { root } from "../../tools/files.ts";
import { journey } from "./support/journey.ts";
import type { Visit } from "./support/visit.ts";

const fixtures = path.join(root, "tests/fixtures");

/** Hands in the files and waits until the check is done; stands then at the preview. */
async function handIn(visit: Visit, ...files: readonly string[]): Promise<void> {
  await visit.open("/import");
  await visit.page
    .getByLabel("Filer", { exact: true })
    .setInputFiles(files.map((file) => path.join(fixtures, file)));
  await visit.press("Lämna in och kontrollera");
  const result = visit.page.getByRole("link", { name: "Gå till resultatet" });
  await result.waitFor({ timeout: 60_000 });
  await visit.follow("Gå till resultatet");
}

journey(
  "a register with faults is refused with every fault, and one that is there already changes nothing",
  async (begin) => {
    const registrar = await begin();
    await registrar.signInAs("Registeransvarig, Haninge kommun");
    await handIn(registrar, "sample-a-bad/rad-fel/deltagare.csv");
    expect(await registrar.heading()).toContain("Filerna har fel");
    expect(await registrar.text()).toContain("Ingenting är sparat");
    await registrar.press("Avbryt importen");
    expect(await registrar.text()).toContain("Importen är avbruten. Ingenting är sparat");

    const names = ["deltagare", "forsorjning", "aktiviteter", "konsultationer", "enkatsvar"];
    await handIn(registrar, ...names.map((name) => `sample-a/${name}.csv`));
    expect(await registrar.text()).toContain("Allt i filerna är redan importerat");
    await registrar.press("Avbryt importen");
  },
);
