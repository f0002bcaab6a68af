import { municipalitiesOf } from "../../modules/associations/index.ts";
import {
  callContributions,
  enterDecision,
  enterEntry,
  keepPopulation,
  keepRule,
  keepTerm,
  publishDecision,
} from "../../modules/finance/index.ts";
import type { Work } from "../../platform/db/work.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";

const payers = [
  ...["Försäkringskassan", "Region Stockholm", "Haninge kommun", "Tyresö kommun"],
  "Nynäshamns kommun",
] as const;

interface PaperYear {
  readonly year: number;
  /** In the order of `payers`, kronor. */
  readonly amounts: readonly number[];
  /** The total that the paper prints. */
  readonly total: number;
  readonly paper: string;
}

const plan = "Mål, budget och verksamhetsplan 2019, avsnitt 6";
const report = "Årsredovisning 2017, not 2";

/**
 * As the association's own papers have them. Where the plan and the annual report differ the annual report holds: it is
 * the one that adds up (Haninge and the state 2017, the region 2016). In 2014 the municipalities' quarter is 1 000
 * kronor short in the only paper there is, and it is shown so.
 */
export const paperYears: readonly PaperYear[] = [
  {
    year: 2014,
    amounts: [9_000_000, 4_500_000, 2_383_831, 1_317_944, 797_225],
    total: 18_000_000,
    paper: plan,
  },
  {
    year: 2015,
    amounts: [9_000_000, 4_500_000, 2_397_872, 1_308_526, 793_602],
    total: 18_000_000,
    paper: plan,
  },
  {
    year: 2016,
    amounts: [9_032_435, 4_516_218, 2_404_910, 1_321_605, 789_702],
    total: 18_064_870,
    paper: report,
  },
  {
    year: 2017,
    amounts: [9_032_434, 4_516_217, 2_402_472, 1_324_191, 789_554],
    total: 18_064_868,
    paper: report,
  },
  {
    year: 2018,
    amounts: [8_689_000, 4_344_500, 2_316_603, 1_276_059, 751_838],
    total: 17_378_000,
    paper: plan,
  },
  {
    year: 2019,
    amounts: [8_208_000, 4_104_000, 2_210_000, 1_188_000, 706_000],
    total: 16_416_000,
    paper: plan,
  },
];

/** For the contributions of 2019 and 2020. */
const roundedPopulation: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "2017-11-01": { Haninge: 88_000, Tyresö: 47_300, Nynäshamn: 28_100 },
  "2018-11-01": { Haninge: 90_000, Tyresö: 48_000, Nynäshamn: 28_300 },
};

/** The contributions 2014–2019, the rule they are split by, and 2017 called and paid. */
export async function addContributions(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    await addRules(work, demo);
    await addPopulation(work);
    for (const paper of paperYears) await addYear(work, demo, paper);
    await addPayments(work, demo);
  });
}

/** The papers' order of the municipalities, and the split as the plan describes it. */
async function addRules(work: Work, demo: FinanceDemo): Promise<void> {
  const lawBegan = 2004;
  for (const [at, name] of payers.slice(2).entries())
    accept(
      await keepTerm(work, {
        ...{ memberId: demo.member(name), fromYear: lawBegan, toYear: null, outsideRegions: false },
        sort: at + 1,
      }),
    );
  for (const [validFromYear, roundTo] of [
    [2014, 100n],
    [2019, 100_000n],
  ] as const)
    accept(
      await keepRule(work, {
        ...{ party: "municipality", validFromYear, key: "population", ageFrom: 0, ageTo: 120, roundTo },
        // The first of November of the year before the one in which the budget is adopted.
        ...{ populationMonth: 11, populationDay: 1, yearsBefore: 2, fixedWeights: new Map() },
        source: "Förbundsordningen, enligt verksamhetsplan 2019 avsnitt 6",
      }),
    );
}

/** Rounded so that nobody takes them for Statistics Sweden's: those of 2017 give the split that the plan for 2019 has. */
async function addPopulation(work: Work): Promise<void> {
  const area = await municipalitiesOf(work);
  for (const [onDate, counts] of Object.entries(roundedPopulation))
    accept(
      await keepPopulation(
        work,
        area.map(({ id, name }) => ({
          ...{ municipalityId: id, onDate, ageFrom: 0, ageTo: 120, inhabitants: counts[name] ?? 0 },
          source: "Avrundade tal för demon, inte SCB:s",
        })),
      ),
    );
}

async function addYear(
  work: Work,
  demo: FinanceDemo,
  { year, amounts, total, paper }: PaperYear,
): Promise<void> {
  const entered = await enterDecision(work, {
    ...{ year, decidedOn: `${year - 1}-11-30`, reference: paper, statedTotal: BigInt(total) * 100n },
    reason: "Beslutets dag står inte i handlingen. 30 november är lagens sista dag (23 §).",
    amounts: new Map(payers.map((name, at) => [demo.member(name), BigInt(amounts[at] ?? 0) * 100n])),
  });
  accept(await publishDecision(work, accept(entered).id, true));
}

/** The days are invented; the sums are those of the annual report. */
async function addPayments(work: Work, demo: FinanceDemo): Promise<void> {
  const year = 2017;
  const [enteredOn, dueOn] = [`${year}-01-16`, `${year}-02-15`];
  accept(await callContributions(work, { year, enteredOn, dueOn, portion: 1, reference: `Avi ${year}` }));
  const amounts = paperYears.find((paper) => paper.year === year)?.amounts ?? [];
  for (const [at, name] of payers.entries())
    accept(
      await enterEntry(work, {
        ...{ year, memberId: demo.member(name), kind: "paid", amount: BigInt(amounts[at] ?? 0) * 100n },
        ...{ enteredOn: `${year}-02-${10 + at}`, dueOn: null, correctsYear: null },
        ...{ reference: `Avi ${year}`, note: "" },
      }),
    );
}

function accept<T>(outcome: Outcome<T, Refusal>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo's contributions were refused: ${outcome.refusal.code}`);
}
