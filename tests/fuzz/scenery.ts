import { jobRoutes } from "../../src/composition/job-pages.tsx";
import { allRoutes } from "../../src/composition/modules.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import { allDuties } from "../../src/platform/access/duty.ts";
import { draftRoutes } from "../../src/platform/drafts/index.ts";
import type { Route } from "../../src/platform/http/route.ts";
import { publishSample, sampleContent } from "../support/catalogue.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { foundAssociation } from "../support/world.ts";
import { enterMoney } from "./money.ts";
import { enterProjects } from "./projects.ts";

export const routes: readonly Route[] = [...allRoutes, ...jobRoutes, ...draftRoutes];

export interface Scenery {
  readonly site: Site;
  readonly actors: ReadonlyMap<Duty, Actor>;
  /** Of rows that are there, in this association and in another. */
  readonly ids: readonly string[];
}

/** A full association and its neighbour, with something in every table that an address can point at. */
export async function makeScenery(): Promise<Scenery> {
  const world = await foundAssociation();
  const other = await foundAssociation();
  const site = siteFor(world);
  const actors = new Map<Duty, Actor>();
  for (const duty of allDuties) actors.set(duty, await world.actorAs(duty));
  const economist = actors.get("economist");
  if (economist !== undefined) await enterMoney(world, economist);
  if (economist !== undefined) await enterProjects(world, economist);
  await site.post(
    "/dokument/nytt",
    { slag: "annualReport", ar: "2017", fran: "outline" },
    actors.get("director"),
  );
  for (const one of [world, other])
    await publishSample(one, await one.actorAs("catalogueEditor"), sampleContent("Provinsats"), "provinsats");
  const { rows } = await world.admin.query<{ id: string }>(
    `(select id::text from association.intervention where association_id = any ($1))
     union all (select id::text from association.council where association_id = any ($1))
     union all (select id::text from association.municipality where association_id = any ($1) limit 4)
     union all (select id::text from association.member where association_id = any ($1) limit 4)
     union all (select id::text from association.catalogue_entry where association_id = any ($1))
     union all (select id::text from association.goal where association_id = any ($1) limit 4)
     union all (select id::text from association.report where association_id = any ($1))
     union all (select id::text from association.report_block where association_id = any ($1) order by sort limit 6)
     union all (select id::text from association.finance_row where association_id = any ($1))
     union all (select id::text from association.staffing where association_id = any ($1))
     union all (select id::text from association.purchase where association_id = any ($1))
     union all (select id::text from association.vat_period where association_id = any ($1))
     union all (select id::text from association.co_financed_project where association_id = any ($1))
     union all (select id::text from association.grant_entry where association_id = any ($1))
     union all (select id::text from association.project_hours where association_id = any ($1))
     union all (select id::text from association.in_kind_contribution where association_id = any ($1))
     union all (select id::text from association.state_amount where association_id = any ($1))
     union all (select id::text from association.allocation_scenario where association_id = any ($1))`,
    [[world.associationId, other.associationId]],
  );
  const users = [...actors.values()].flatMap((actor) => [actor.userId, actor.assignmentId]);
  return {
    site,
    actors,
    ids: [
      ...[...rows.map(({ id }) => id), ...users],
      ...[...(await wayOf(site, actors, world)), ...(await budgetOf(site, actors))],
    ],
  };
}

/** A row of the economy and a budget that is not adopted; their ids. */
async function budgetOf(site: Site, actors: ReadonlyMap<Duty, Actor>): Promise<string[]> {
  const economist = actors.get("economist");
  await site.post("/ekonomi/rader/ny", { benamning: "Provkansli", del: "office" }, economist);
  const list = await site.get("/ekonomi/rader", economist);
  const row = list.html.querySelector("tbody a")?.getAttribute("href")?.split("/")[3];
  const budget = await site.post("/ekonomi/budget/borja", { ar: "2019", start: "empty" }, economist);
  const ids = [row ?? "", budget.location.split("/")[3] ?? ""];
  if (ids.some((one) => one.length !== 36)) throw new Error(`the scenery has no budget: ${ids.join(", ")}`);
  return ids;
}

/** A referral and a participation, so that their pages and forms open; their ids. */
async function wayOf(
  site: Site,
  actors: ReadonlyMap<Duty, Actor>,
  world: Awaited<ReturnType<typeof foundAssociation>>,
): Promise<string[]> {
  const id = "01900000-0000-7000-8000-00000000f001";
  const person = { givenName: "Alva", familyName: "Provsson", sex: "woman" };
  const enrolled = await site.post(
    "/deltagare/ny",
    {
      ...{ id, ...person, interventionId: world.interventionId("Ung i Nynäs"), enrolledOn: "2018-03-01" },
      ...{
        municipalityId: world.municipalityId("Nynäshamn"),
        referrer: "municipality",
        education: "compulsory",
      },
      ...{
        incomeSources: ["incomeSupport"],
        occupation: "activeJobSeeker",
        statisticsConsent: "ja",
        confirmed: "ja",
      },
    },
    actors.get("teamMember"),
  );
  const referred = await site.post(
    "/remisser/ny",
    {
      ...{ ...person, municipalityId: world.municipalityId("Haninge"), question: "Fråga?", wish: "Arbete." },
      ...{
        receiver: `intervention:${world.interventionId("Ung i Nynäs")}`,
        background: "Praktik.",
        ground: "consent",
      },
      ...{ secrecyGivenOn: "2018-03-01", secrecyForm: "written", secrecyFacts: ["background"] },
      ...{ secrecyParties: ["Haninge kommun"], intent: "review" },
    },
    actors.get("referringOfficial"),
  );
  const found = [enrolled.location, referred.location].map((location) => location.split("/")[2] ?? "");
  if (found.some((one) => one.length !== 36))
    throw new Error(`the scenery is not whole: ${found.join(", ")}`);
  const { rows } = await world.admin.query<{ id: string }>(
    "select id::text from party.person where association_id = $1",
    [world.associationId],
  );
  return [...found, ...found, ...rows.map((row) => row.id)];
}
