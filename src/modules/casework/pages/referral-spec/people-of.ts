import { expect } from "vitest";
import type { Answer, Fields, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { councilRoutes } from "../council-routes.ts";
import { participationRoutes } from "../participation-routes.ts";
import { referralRoutes } from "../referral-routes.ts";

/** From Skatteverket's test series; they belong to no one. */
export const numbers = { man: "19980102-2394", otherMan: "19980104-2392", woman: "19980101-2387" } as const;

/** A referral that is complete: change what a test is about. */
export function completeReferral(world: World, changes: Fields = {}): Fields {
  return {
    personalNumber: numbers.man,
    givenName: "Måns",
    familyName: "Påhittad",
    municipalityId: world.municipalityId("Haninge"),
    receiver: `council:${world.councilId("Resursrådet Haninge")}`,
    question: "Vad kan hjälpa Måns vidare mot arbete?",
    wish: "Jag vill jobba med hundar.",
    background: "Har prövat praktik två gånger.",
    ground: "consent",
    secrecyGivenOn: "2018-03-01",
    secrecyForm: "written",
    secrecyFacts: ["background", "contact", "attachments"],
    secrecyParties: ["Haninge kommun"],
    intent: "review",
    ...changes,
  };
}

/** An association with an official, a council and a team, and a site of this module's pages. */
export async function scene() {
  const world = await foundAssociation();
  const [official, council] = [
    await world.actorAs("referringOfficial", "Försäkringskassan"),
    await world.actorAs("councilCoordinator", "Resursrådet Haninge"),
  ];
  const [team, leader] = [
    await world.actorAs("teamMember", "Ung i Nynäs"),
    await world.actorAs("teamLeader", "Ung i Nynäs"),
  ];
  return {
    world,
    site: siteFor(world, { routes: [...referralRoutes, ...participationRoutes, ...councilRoutes] }),
    official,
    council,
    team,
    leader,
  };
}

export type Scene = Awaited<ReturnType<typeof scene>>;

export function toTeam(world: World, changes: Fields = {}): Fields {
  return completeReferral(world, {
    receiver: `intervention:${world.interventionId("Ung i Nynäs")}`,
    ...changes,
  });
}

/** Saves a draft; gives the address of the referral. */
export async function draftOf(site: Site, fields: Fields, actor: Actor): Promise<string> {
  const created = await site.post("/remisser/ny", fields, actor);
  expect(created.location, created.body === "" ? "" : created.text).toMatch(/\/granska$/);
  return created.location.replace("/granska", "");
}

/** Saves and sends; gives the address of the referral, which then has version 2. */
export async function sentBy(site: Site, fields: Fields, actor: Actor): Promise<string> {
  const address = await draftOf(site, fields, actor);
  const sent = await site.post(`${address}/skicka`, { version: "1" }, actor);
  expect(sent.location, sent.body === "" ? "" : sent.text).toBe(address);
  return address;
}

export function idIn(address: string): string {
  return address.split("/").at(-1) ?? "";
}

/** The value a form field shows again. */
export function shownValue(answer: Answer, name: string): string {
  const field = answer.html.querySelector(`[name="${name}"]`);
  return (field?.tagName === "TEXTAREA" ? field.textContent : field?.getAttribute("value")) ?? "";
}

export async function count(world: World, table: string): Promise<number> {
  const { rows } = await world.admin.query<{ n: number }>(
    `select count(*)::int as n from party.${table} where association_id = $1`,
    [world.associationId],
  );
  return rows[0]?.n ?? 0;
}
