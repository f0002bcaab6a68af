import type { ProjectContent } from "../../modules/finance/index.ts";
import { addGrant, addHours, chooseRows, keepActivities, keepProject } from "../../modules/finance/index.ts";
import type { Work } from "../../platform/db/work.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";
import { demoGrants, demoPapers } from "./grant-figures.ts";

const owner = "Östra Södertörn";

/** Plan 2019, 4.4, and annual report 2017, 1.4.2: six associations with a part each. The parts' sizes are not in print. */
const mia: ProjectContent = {
  ...{ name: "MIA – Mobilisering inför arbete", funder: "Europeiska socialfonden", programme: "esf2014" },
  ...{ funderNumber: "", owner, startsOn: "2017-04-01", endsOn: "2020-08-31", rate: 0 },
  ...{ ledgerDimension: "6", ledgerObject: "113, 114, 115" },
  note: "Finansiärens andel står inte i våra papper. I Södertäljes del är den 18 av 28 miljoner kronor.",
  partners: [
    owner,
    "Huddinge Botkyrka Salem (HBS)",
    "Stockholms stad",
    "Södertälje (Sfris)",
    "Södra Roslagen",
    "Värmdö Nacka (VärNa)",
  ].map((partner) => ({ partner, role: partner === owner ? "owner" : "partner", part: null })),
};

const rows = ["MIA – projektgemensamt", "MIA Östra Södertörn", "MIA Östra Södertörn, egenfinansiering"];

const activities = [
  { code: "1", name: "Arbete med deltagare" },
  { code: "2", name: "Projektledning" },
  { code: "3", name: "Utvärdering" },
];

/** The ESF project of 2017–2020 with its grants, and earlier grants without a project. */
export async function addCoFinancing(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    const project = accept(await keepProject(work, mia));
    accept(await chooseRows(work, project.id, rows.map(demo.row)));
    accept(await keepActivities(work, project.id, activities));
    await addGrants(work, demo, project.id);
    accept(await addHours(work, project.id, hoursOfDecember()));
  });
}

async function addGrants(work: Work, demo: FinanceDemo, projectId: string): Promise<void> {
  for (const { year, funder, status, amount, inProject, row, paper, note = "" } of demoGrants)
    accept(
      await addGrant(work, {
        ...{ year, funder, status, note, ...demoPapers[paper] },
        ...{ from: null, to: null, refusedCost: null, amount: BigInt(amount) * 100n },
        projectId: inProject ? projectId : null,
        rowId: row === undefined ? null : demo.row(row),
      }),
    );
}

/** Made up: two people's first two weeks of December 2017, so that the sums have something to show. No cost is known. */
function hoursOfDecember() {
  const days = [1, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15];
  return days.flatMap((day) =>
    [
      { employee: "T101", activity: "1", minutes: 450 },
      { employee: "T102", activity: "2", minutes: 240 },
      { employee: "T102", activity: "3", minutes: 150 },
    ].map((one) => ({
      ...{ ...one, workedOn: `2017-12-${String(day).padStart(2, "0")}`, unitCost: 0n },
      ...{ paidBy: "project" as const, organisation: owner },
    })),
  );
}

function accept<T>(outcome: Outcome<T, Refusal>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo's co-financing was refused: ${outcome.refusal.code}`);
}
