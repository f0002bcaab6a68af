import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { newId } from "../../../../platform/values/id.ts";
import { participationRoutes } from "../participation-routes.ts";

/** From the official test series. */
export const numbers = { woman1998: "199804092386", man1990: "199003212397" } as const;

export interface Team {
  readonly world: World;
  readonly site: Site;
  readonly member: Actor;
  readonly interventionId: string;
}

/** A team member of Ung i Nynäs on 5 March 2018, and the pages. */
export async function foundTeam(): Promise<Team> {
  const world = await foundAssociation();
  const member = await world.actorAs("teamMember", "Ung i Nynäs");
  return {
    world,
    member,
    site: siteFor(world, { routes: participationRoutes }),
    interventionId: world.interventionId("Ung i Nynäs"),
  };
}

/** A filled-in enrolment form; `changes` replaces fields. */
export function enrolFields(
  team: Pick<Team, "world" | "interventionId">,
  changes: Readonly<Record<string, string | readonly string[]>> = {},
) {
  return {
    id: newId(team.world.clock.now().epochMilliseconds),
    interventionId: team.interventionId,
    givenName: "Alva",
    familyName: "Provsson",
    sex: "woman",
    municipalityId: team.world.municipalityId("Nynäshamn"),
    enrolledOn: "2018-03-01",
    referrer: "municipality",
    referredOn: "2018-02-20",
    education: "compulsory",
    incomeSources: ["incomeSupport", "other"],
    occupation: "activeJobSeeker",
    workExtent: "",
    studyExtent: "10 tim",
    statisticsConsent: "ja",
    ...changes,
  };
}

/** Enrols and gives the participation's id. */
export async function enrolled(
  team: Team,
  changes: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<string> {
  const answer = await team.site.post("/deltagare/ny", enrolFields(team, changes), team.member);
  if (answer.status !== 303) throw new Error(`not enrolled: ${answer.status} ${answer.text}`);
  return answer.location.replace("/deltagare/", "");
}
