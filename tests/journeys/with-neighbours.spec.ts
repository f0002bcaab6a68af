import { expect } from "vitest";
import { journey } from "./support/journey.ts";
import { samordna } from "./support/operator.ts";
import { openUser } from "./support/user-pages.ts";

// After all that sign in as system administrator: beside a real association the demo offers nobody that role.
journey("another association's page is not there, whoever knows its address", async (begin) => {
  const admin = await begin();
  await admin.signInAs("Systemadministratör");
  samordna(
    "association",
    "create",
    "--slug",
    "grannarna",
    "--name",
    "Grannarna",
    "--like",
    "ostra-sodertorn",
  );
  await openUser(admin, "Ekonom, demo");
  await admin.select("Roll", "Ekonom (Förbundet)");
  await admin.select("Förbund", "Grannarna");
  await admin.press("Fortsätt");
  await admin.press("Ge uppdraget");

  const economist = await begin();
  await economist.signInAs("Ekonom");
  await economist.open("/uppdrag");
  await economist.press(/Ekonom · Grannarna/);
  await economist.open("/insatser");
  await economist.follow("Ung i Nynäs");
  const theirs = economist.path;
  await economist.open("/uppdrag");
  await economist.press(/Ekonom · Samordningsförbundet Östra Södertörn/);
  economist.expectStatus(404);
  expect(await economist.open(theirs)).toBe(404);
});
