import { formatDate, formatKronor, formatPercent } from "../../../../platform/values/format.ts";
import type { Budget } from "../../model/budget/budget.ts";
import type { Share } from "../../model/budget/budget-shares.ts";
import type { BudgetWarning } from "../../model/budget/budget-warnings.ts";
import type { StateStage } from "../../model/budget/known-income.ts";

const kr = (ore: bigint) => `${formatKronor(ore, { decimals: 0 })} kronor`;

const stageWords = {
  requested: "äskande",
  preliminary: "preliminära besked",
  revised: "ändrade besked",
  final: "beslut",
  accepted: "beslut som förbundet har tackat ja till",
} as const satisfies Record<StateStage["stage"], string>;

export function stageText(stage: StateStage): string {
  return `statens ${stageWords[stage.stage]} ${formatDate(stage.datedOn)}, ${kr(stage.amount)}`;
}

/** Where a version stands, in a few words: "Antagen 21 november 2018, § 58". */
export function statusText({ status, consultedOn, adoptedOn, reference }: Budget): string {
  if (status === "adopted" && adoptedOn !== null)
    return `Antagen ${formatDate(adoptedOn)}${reference === "" ? "" : `, ${reference}`}`;
  return status === "consulted" && consultedOn !== null
    ? `Förslag, samråd ${formatDate(consultedOn)}`
    : "Förslag";
}

/** A share never stands without its base: "15 % (3 879 000 av 18 941 000 kronor)". */
export function shareText({ part, whole, percent }: Share): string {
  const base = `(${formatKronor(part, { decimals: 0 })} av ${kr(whole)})`;
  return percent === null ? `– ${base}` : `${formatPercent(percent)} ${base}`;
}

/** What a decision in the year adds, in kronor. */
export function additionText(ore: bigint): string {
  return ore === 0n ? "Inget belopp angivet" : formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 });
}

export function warningText(warning: BudgetWarning): string {
  switch (warning.kind) {
    case "laterStage":
      return `Medlemsavgifterna bygger på ${stageText(warning.builtOn)}. Det finns ett senare: ${stageText(warning.latest)}. Hämta intäkterna på nytt om budgeten ska följa det.`;
    case "laterContributions":
      return `Medlemsavgifterna har beslutats på nytt sedan de hämtades hit. De är nu ${kr(warning.total)}.`;
    case "deficitWithoutMotive":
      return `Budgeten går med ${kr(warning.deficit)} i underskott. Skriv varför, och hur det täcks.`;
    case "adoptedLate":
      return `Budgeten antogs ${formatDate(warning.adoptedOn)}. Den ska antas senast ${formatDate(warning.deadline.day)} (${warning.deadline.reference}).`;
    case "deadlinePassed":
      return `Budgeten skulle ha antagits senast ${formatDate(warning.deadline.day)} (${warning.deadline.reference}).`;
    case "changedSinceConsulted":
      return `Förslaget har ändrats efter samrådet ${formatDate(warning.consultedOn)}. Kontrollera att medlemmarna har sett det som ska antas.`;
  }
}
