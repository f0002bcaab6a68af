import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { Allocation } from "../../../actions/allocation/read-allocation.ts";
import type { EquityPlanYear } from "../../../actions/allocation/read-equity-plan.ts";
import type { EquityLadder } from "../../../model/allocation/equity-ladder.ts";
import { figuresOf } from "../side-by-side.tsx";
import { baseWords, modeWords, stageWords } from "../words.ts";

const money = (label: string) => ({ label, kind: "money" as const, width: 18 });
const text = (label: string, width = 24) => ({ label, kind: "text" as const, width });

/** Allocation, equity and ladder in one form, as the national network and the members ask for it. */
export async function allocationWorkbook(
  allocation: Allocation,
  plan: readonly EquityPlanYear[],
  ladder: EquityLadder,
): Promise<Uint8Array> {
  const unverified = ladder.verified ? "" : " Trappan är inte bekräftad.";
  return await renderWorkbook([
    {
      name: `Belopp ${allocation.year}`,
      columns: [
        { label: "Datum", kind: "date" },
        text("Steg"),
        money("Belopp (kr)"),
        text("Referens", 40),
        text("Anteckning", 40),
      ],
      rows: allocation.amounts.map((one) => [
        one.datedOn,
        stageWords[one.stage],
        one.amount,
        one.reference,
        one.note,
      ]),
    },
    {
      name: "Sida vid sida",
      columns: [text("Slag"), text("Vad", 44), money("Belopp (kr)")],
      rows: figuresOf(allocation).map(({ kind, what, amount }) => [
        { asked: "Äskat", estimate: "Uppskattning", decision: "Besked" }[kind],
        what,
        amount,
      ]),
      note: "Uppskattning är vad modellen ger efter de antaganden som är sparade. Den är inget beslut.",
    },
    {
      name: "Eget kapital",
      columns: [
        { label: "År", kind: "integer" },
        money("Eget kapital (kr)"),
        text("Grund", 20),
        money("Planerat resultat (kr)"),
        money("Tillåtet (kr)"),
        money("Över (kr)"),
      ],
      rows: plan.map((one) => [
        one.year,
        one.equity,
        { known: "Utfall", planned: "Plan", unknown: "Saknas" }[one.kind],
        one.plannedResult,
        one.allowed,
        one.excess,
      ]),
      note: `Tillåtet enligt ${ladder.name}. Källa: ${ladder.source}.${unverified}`,
    },
    {
      name: "Trappan",
      columns: [money("Från (kr)"), { label: "Sats", kind: "percent" }],
      rows: ladder.steps.map(({ from, rate }) => [from, rate / 1_000_000]),
      note: `${modeWords[ladder.mode]}. Bas: ${baseWords[ladder.base]}.${unverified}`,
    },
  ]);
}
