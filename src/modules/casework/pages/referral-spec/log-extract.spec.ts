import { expect, it } from "vitest";
import { scene, sentBy, toTeam } from "./people-of.ts";

it("gives a participant's log as an accessible PDF to the leader, and to no one else", async () => {
  const { world, site, official, team, leader } = await scene();
  await site.get(await sentBy(site, toTeam(world), official), team);
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.person where association_id = $1",
    [world.associationId],
  );
  const path = `/logg/personer/${rows[0]?.id}/utdrag`;
  const answer = await site.get(path, leader);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.body.slice(0, 5)).toBe("%PDF-");
  expect((await site.get(path, await world.actorAs("teamLeader", "Ung i Tyresö"))).status).toBe(404);
  expect((await site.get(path, team)).status).toBe(403);
  expect((await site.get("/logg/personer/inte-ett-id/utdrag", leader)).status).toBe(404);
});
