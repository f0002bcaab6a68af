import type { ProjectContent, ScenarioContent } from "../../src/modules/finance/index.ts";
import {
  addGrant,
  addHours,
  addInKind,
  addStateAmount,
  keepActivities,
  keepProject,
  keepScenario,
} from "../../src/modules/finance/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Work } from "../../src/platform/db/work.ts";
import type { World } from "../support/world.ts";
import { accepted } from "../support/world.ts";

const project: ProjectContent = {
  ...{ name: "Projektet", funder: "ESF", programme: "esf2014", funderNumber: "", owner: "Vi" },
  ...{ startsOn: "2017-01-01", endsOn: "2019-12-31", rate: 500_000, partners: [], note: "" },
  ...{ ledgerDimension: "", ledgerObject: "" },
};

const scenario: ScenarioContent = {
  ...{ name: "Scenariot", firstYear: 2018, openingEquity: 5n, openingAllowed: 4n, previousAmount: 3n },
  years: Array.from({ length: 3 }, () => ({
    ...{ pool: 33_900_000_000n, associations: 80, supportShare: 1, inhabitantShare: 1 },
    ...{ effect: "lockLost" as const, decided: null, otherIncome: 0n, costs: 1n },
  })),
};

/** A project with a grant, time and a contribution, an amount of the state and a scenario, so that their pages open. */
export async function enterProjects(world: World, economist: Actor): Promise<void> {
  await world.inZone(economist, async (work) => {
    const { id } = accepted(await keepProject(work, project));
    await enterParts(work, id);
    accepted(
      await addStateAmount(work, {
        ...{ year: 2018, stage: "final", amount: 1n, datedOn: "2017-11-20", reference: "", note: "" },
      }),
    );
    accepted(await keepScenario(work, scenario));
  });
}

async function enterParts(work: Work, projectId: string): Promise<void> {
  accepted(await keepActivities(work, projectId, [{ code: "1", name: "Stöd" }]));
  accepted(
    await addGrant(work, {
      ...{ projectId, rowId: null, funder: "ESF", year: 2018, status: "claimed", amount: 1n, note: "" },
      ...{ refusedCost: null, from: null, to: null, enteredOn: "2018-02-01", reference: "" },
    }),
  );
  accepted(
    await addHours(work, projectId, [
      {
        ...{ employee: "E1", workedOn: "2018-02-01", activity: "1", minutes: 60 },
        ...{ paidBy: "project", unitCost: 0n, organisation: "" },
      },
    ]),
  );
  accepted(
    await addInKind(work, {
      ...{ projectId, kind: "publicInKind", organisation: "Kommunen", year: 2018, month: 2 },
      ...{ amount: 1n, hours: null, reference: "" },
    }),
  );
}
