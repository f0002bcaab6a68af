import { keepAddress, keepStep } from "../../modules/reports/index.ts";
import type { FinanceDemo } from "./finance-demo.ts";

/** The dispatch of 2018-12-12 went to eight addresses at six organisations; the addresses here lead nowhere. */
const addresses = [
  ["Arbetsförmedlingen", "samverkan@arbetsformedlingen.example", "shared"],
  ["Försäkringskassan", "samverkan@forsakringskassan.example", "shared"],
  ["Region Stockholm", "registrator@regionstockholm.example", "shared"],
  ["Region Stockholm", "handlaggare@regionstockholm.example", "personal"],
  ["Haninge kommun", "kommunen@haninge.example", "shared"],
  ["Haninge kommun", "ekonomi@haninge.example", "personal"],
  ["Nynäshamns kommun", "kommunstyrelsen@nynashamn.example", "shared"],
  ["Tyresö kommun", "kommun@tyreso.example", "shared"],
] as const;

/** What no other part of the demo registers: when the letters left, and the association's own steps. */
const steps = [
  {
    year: 2019,
    step: "dispatch",
    label: "",
    plannedOn: "2018-12-14",
    doneOn: "2018-12-12",
    reference: "§ 58",
  },
  { year: 2019, step: "needs", label: "", plannedOn: "2018-05-31", doneOn: null, reference: "" },
  {
    year: 2017,
    step: "own",
    label: "Ansvarsfrihet från medlemmarna",
    plannedOn: "2018-06-30",
    doneOn: null,
    reference: "",
  },
  {
    year: 2017,
    step: "own",
    label: "Revisorernas granskning",
    plannedOn: "2018-04-15",
    doneOn: null,
    reference: "",
  },
] as const;

export async function addYearWheel({ db, economist, member }: FinanceDemo): Promise<void> {
  await db.inZone(economist, async (work) => {
    for (const [name, address, kind] of addresses)
      await keepAddress(work, { memberId: member(name), address, kind });
    for (const { year, ...step } of steps) await keepStep(work, year, { ...step, note: "" });
  });
}
