import { expect } from "vitest";
import { ester } from "../fixtures/newcomers.ts";
import { readPdf } from "../support/read-pdf.ts";
import { decide, meetAbout } from "./support/council-pages.ts";
import { journey } from "./support/journey.ts";
import { sendReferral } from "./support/referral-pages.ts";
import { yearTable } from "./support/statistics-pages.ts";
import { addActivity, enrolFrom, exit } from "./support/team-pages.ts";

const team = "MIA Östra Södertörn";
const name = `${ester.givenName} ${ester.familyName}`;

/** What the project is for, from the first page to the last. */
const errand: Parameters<typeof journey>[1] = async (begin) => {
  const year = new Date().getFullYear();
  const statistician = await begin();
  await statistician.signInAs("Statistiker");
  const before = await yearTable(statistician, year);
  const last = await yearTable(statistician, 2017);

  const official = await begin();
  await official.signInAs("Remitterande handläggare, Försäkringskassan");
  const referral = await sendReferral(official, ester, "Resursrådet Haninge");
  expect(await official.text()).toContain("Remissen är skickad till Resursrådet Haninge.");

  const council = await begin();
  await council.signInAs("Rådets samordnare, Resursrådet Haninge");
  await meetAbout(council, name);
  await decide(council, name, { intervention: team, recommendation: "Börja med fyra timmar i veckan." });
  expect(await council.text()).toContain("remissen är lämnad vidare till insatsen");
  await official.open(referral);
  expect(await official.text()).toContain("Börja med fyra timmar i veckan.");

  const member = await begin();
  await member.signInAs(`Handläggare i team, ${team}`);
  const participation = await enrolFrom(member, name, ester.givenName);
  await addActivity(member, participation, "Praktik i växthus");
  await exit(member, participation, "Arbete");
  expect(await member.text()).toContain("Praktik i växthus");

  const after = await yearTable(statistician, year);
  // Those who were in the team when 2017 ended, and the one who came and went this year.
  const ongoing = Number(last.get(team)?.get("Pågående 31 dec."));
  expect(before.get(team)?.get("Deltaganden")).not.toBe(String(ongoing + 1));
  expect(after.get(team)?.get("Deltaganden")).toBe(String(ongoing + 1));
  const leader = await begin();
  await leader.signInAs(`Teamledare, ${team}`);
  const whole = await yearTable(leader, year);
  expect(whole.get(team)?.get("Nya")).toBe("1");
  expect(whole.get(team)?.get("Till arbete")).toBe("1");

  await statistician.open("/mal?ar=2017");
  const pdf = await statistician.fetchFile("Hämta som PDF");
  expect(pdf.name).toBe("Måluppfyllelse 2017.pdf");
  expect(pdf.bytes.subarray(0, 4).toString()).toBe("%PDF");
  const { pages, isTagged } = await readPdf(pdf.bytes);
  expect(isTagged).toBe(true);
  expect(pages.join(" ")).toContain("Ungdomsteamet i Haninge");

  const auditor = await begin();
  await auditor.signInAs("Revisor");
  await auditor.open("/mal?ar=2017");
  await auditor.follow("Andel till arbete eller studier");
  const opened = await auditor.text();
  for (const words of ["Ungdomsteamet i Haninge", "Så räknas siffran", "88", "149", "59 %"])
    expect(opened).toContain(words);
};

journey("a person's way is registered once, and the figures follow from it", errand, new Set());
