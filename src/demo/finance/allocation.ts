import type { EquityYear, ScenarioContent, StateAmountContent } from "../../modules/finance/index.ts";
import { addStateAmount, keepEquityYear, keepEstimate, keepScenario } from "../../modules/finance/index.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;

/** Plan 2019, section 6: the state's part of the contributions. Only 2019's day is in the papers. */
const accepted = [
  [2014, 9_000_000, "2013-11-20"],
  [2015, 9_000_000, "2014-11-19"],
  [2016, 9_032_435, "2015-11-18"],
  [2017, 9_032_434, "2016-11-23"],
  [2018, 8_689_000, "2017-11-22"],
  [2019, 8_208_000, "2018-11-21"],
] as const;

const amounts = accepted.map(
  ([year, amount, datedOn]): StateAmountContent => ({
    ...{ year, amount: kronor(amount), datedOn, stage: "accepted" },
    reference: "Mål, budget och verksamhetsplan 2019, avsnitt 6",
    note: year === 2019 ? "" : "Dagen är påhittad; beloppet är planens.",
  }),
);

/** Annual report 2017, 1.6 and note 6; plan 2019, section 7. Closing equity of 2016 and 2017 comes from the books. */
const equity: readonly EquityYear[] = [
  stated(2015, { closing: kronor(4_994_998), source: "Årsredovisning 2017, not 6" }),
  stated(2017, { allowed: kronor(2_900_000), source: "Årsredovisning 2017, 1.6" }),
  stated(2018, { allowed: kronor(2_837_800), source: "Förbundsreserv 2018, plan 2019, avsnitt 7" }),
  stated(2019, { allowed: kronor(2_741_000), source: "Förbundsreserv 2019, plan 2019, avsnitt 7" }),
];

function stated(year: number, figures: Partial<EquityYear>): EquityYear {
  return {
    ...{ year, closing: null, allowed: null, plannedResult: null, deficitMotive: "", source: "" },
    ...figures,
  };
}

const basis = {
  ...{ pool: kronor(339_000_000), associations: 82, supportShare: 26_000, inhabitantShare: 24_000 },
};

const supposed = { ...basis, decided: null, otherIncome: 0n, costs: kronor(17_400_000) };

function scenario(name: string, years: ScenarioContent["years"]): ScenarioContent {
  return {
    ...{ name, firstYear: 2018, years },
    ...{ openingEquity: kronor(7_031_798), openingAllowed: kronor(2_900_000) },
    previousAmount: kronor(9_032_434),
  };
}

const scenarios: readonly ScenarioContent[] = [
  scenario("Hela överskottet dras av", thrice({ ...supposed, effect: "fullCorrection" })),
  scenario("Bara skyddet försvinner", thrice({ ...supposed, effect: "lockLost" })),
  scenario(
    "Besluten som de kom",
    [8_689_000, 8_208_000, 8_208_000].map((amount) => ({
      ...{ ...supposed, effect: "decided", decided: kronor(amount) },
    })),
  ),
];

function thrice<T>(one: T): readonly T[] {
  return [one, one, one];
}

/** The state's amounts 2014–2019, equity against the ladder, and three ways the coming years could go. */
export async function addAllocation(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    for (const amount of amounts) accept(await addStateAmount(work, amount));
    for (const year of equity) accept(await keepEquityYear(work, year));
    accept(
      await keepEstimate(work, {
        ...{ ...basis, year: 2018, previous: kronor(9_032_434), communicated: null },
        note: "Andelarna och antalet förbund är påhittade.",
      }),
    );
    for (const one of scenarios) accept(await keepScenario(work, one));
  });
}

function accept<T>(outcome: Outcome<T, Refusal>): void {
  if (!outcome.ok) throw new Error(`the demo's allocation was refused: ${outcome.refusal.code}`);
}
