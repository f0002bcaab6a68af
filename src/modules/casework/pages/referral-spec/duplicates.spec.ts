import { expect, it } from "vitest";
import { completeReferral, numbers, scene, sentBy, toTeam } from "./people-of.ts";

it("asks the receiver to decide before a second referral of the same person is accepted, and records it", async () => {
  const { world, site, official, team } = await scene();
  const first = await sentBy(site, toTeam(world), official);
  const second = await sentBy(
    site,
    toTeam(world, { question: "Samma sak igen" }),
    await world.actorAs("referringOfficial", "Haninge kommun"),
  );
  const seen = await site.get(second, team);
  expect(seen.text).toContain("Kan det vara en dubblett?");
  expect(seen.body).toContain(`href="${first}"`);
  expect(seen.text).not.toContain("Ta emot remissen");
  expect((await site.post(`${second}/acceptera`, { version: "2", text: "" }, team)).status).toBe(409);
  expect(
    (await site.post(`${second}/dubblett`, { version: "2", decision: "", text: "x" }, team)).status,
  ).toBe(422);
  expect(
    (
      await site.post(
        `${second}/dubblett`,
        { version: "2", decision: "newMatter", text: "Talade med Måns" },
        team,
      )
    ).status,
  ).toBe(303);
  expect((await site.post(`${second}/acceptera`, { version: "3", text: "" }, team)).status).toBe(303);
  expect((await site.get(second, team)).text).toContain("Talade med Måns");
});

it("finds a similar name with the same birth year in the own unit, and no one of another unit", async () => {
  const { world, site, official, team } = await scene();
  const elsewhere = {
    personalNumber: numbers.otherMan,
    receiver: `intervention:${world.interventionId("Ung i Tyresö")}`,
  };
  await sentBy(site, completeReferral(world, elsewhere), official);
  const other = await world.actorAs("referringOfficial", "Haninge kommun");
  const alone = await sentBy(site, toTeam(world), other);
  expect((await site.get(alone, team)).text).not.toContain("dubblett?");
  const like = await sentBy(
    site,
    toTeam(world, { personalNumber: numbers.otherMan, givenName: "Måns Olof" }),
    official,
  );
  expect((await site.get(like, team)).text).toContain(
    "Ni har en person med liknande namn och samma födelseår",
  );
});
