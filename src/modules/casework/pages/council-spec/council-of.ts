import { expect } from "vitest";
import type { Fields, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { councilRoutes } from "../council-routes.ts";
import { participationRoutes } from "../participation-routes.ts";
import { referralRoutes } from "../referral-routes.ts";
import { completeReferral } from "../referral-spec/people-of.ts";

/** A council with its coordinator, a member of it and an official who refers; 5 March 2018. */
export interface Council {
  readonly world: World;
  readonly site: Site;
  readonly coordinator: Actor;
  readonly member: Actor;
  readonly official: Actor;
}

export async function council(): Promise<Council> {
  const world = await foundAssociation();
  const site = siteFor(world, { routes: [...referralRoutes, ...participationRoutes, ...councilRoutes] });
  return {
    ...{ world, site },
    coordinator: await world.actorAs("councilCoordinator", "Resursrådet Haninge"),
    member: await world.actorAs("councilMember", "Resursrådet Haninge"),
    official: await world.actorAs("referringOfficial", "Försäkringskassan"),
  };
}

/** Sends a referral to the council; gives the address of its page. */
export async function sendToCouncil(
  { world, site, official }: Council,
  changes: Parameters<typeof completeReferral>[1] = {},
): Promise<string> {
  const created = await site.post("/remisser/ny", completeReferral(world, changes), official);
  const address = created.location.replace("/granska", "");
  const sent = await site.post(`${address}/skicka`, { version: "1" }, official);
  expect(sent.location).toBe(address);
  return address;
}

/** Plans a meeting; gives its address. */
export async function planned({ site, coordinator }: Council, heldOn = "2018-03-05"): Promise<string> {
  const form = await site.get("/rad/moten/nytt", coordinator);
  const id = form.html.querySelector("input[name=id]")?.getAttribute("value") ?? "";
  const answer = await site.post(
    "/rad/moten/nytt",
    { id, heldOn, startsAt: "13", place: "Kommunhuset" },
    coordinator,
  );
  expect(answer.location).toBe(`/rad/moten/${id}`);
  return answer.location;
}

export async function versionOf({ site, coordinator }: Council, address: string): Promise<string> {
  return (
    (await site.get(address, coordinator)).html.querySelector("input[name=version]")?.getAttribute("value") ??
    ""
  );
}

/** Takes the whole queue up at the meeting; gives the addresses of the matters in order. */
export async function takeUpAll(there: Council, meeting: string): Promise<readonly string[]> {
  const { site, coordinator } = there;
  const before = await site.get(meeting, coordinator);
  const matterIds = before.html
    .querySelectorAll("input[name=matterIds]")
    .map((box) => box.getAttribute("value") ?? "");
  const taken = await site.post(
    `${meeting}/arenden`,
    { version: await versionOf(there, meeting), matterIds },
    coordinator,
  );
  expect(taken.location).toBe(meeting);
  return mattersOf(there, meeting);
}

export async function mattersOf({ site, coordinator }: Council, meeting: string): Promise<readonly string[]> {
  const shown = await site.get(meeting, coordinator);
  return shown.html.querySelectorAll("a.row-link").map((link) => link.getAttribute("href") ?? "");
}

export function decision(changes: Fields = {}): Fields {
  return {
    version: "1",
    decision: "ordinaryServices",
    interventionId: "",
    reasonCode: "",
    summary: "Vi har talat.",
    recommendation: "Boka tid hos oss.",
    decidedOn: "2018-03-05",
    ...changes,
  };
}

/** One matter in a meeting today. */
export async function oneMatter(
  there: Council,
): Promise<{ readonly referral: string; readonly meeting: string; readonly matter: string }> {
  const referral = await sendToCouncil(there);
  const meeting = await planned(there);
  const [matter = ""] = await takeUpAll(there, meeting);
  return { referral, meeting, matter };
}
