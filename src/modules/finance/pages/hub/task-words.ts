import { formatKronor } from "../../../../platform/values/format.ts";
import type { ActionItem } from "../../../../ui/index.ts";
import type { MoneyTask } from "../../actions/hub/read-money.ts";

/** A task of the year's money as a line of a work list: what to do, and why. */
export function moneyAction(task: MoneyTask): ActionItem {
  switch (task.kind) {
    case "noBudget":
      return {
        href: `/ekonomi/budget?ar=${task.year}`,
        label: `Gör budgeten för ${task.year}`,
        reason: "Du kan börja från förra årets.",
      };
    case "noContributions":
      return {
        href: `/ekonomi/avgifter?ar=${task.year}`,
        label: `Räkna ut medlemsavgifterna för ${task.year}`,
        reason: "Skriv in statens belopp, så räknas medlemmarnas delar.",
      };
    case "overdue":
      return {
        href: "/ekonomi/avgifter/paminnelser",
        label: "Påminn om medlemsavgifter som inte är betalda",
        reason: `${task.members.join(", ")}: ${formatKronor(task.amount, { decimals: 0 })} kr`,
      };
    case "noLedger":
      return {
        href: `/ekonomi/bokforing?ar=${task.year}`,
        label: `Läs in bokföringen för ${task.year}`,
        reason: "Utfall och räkenskaper räknas från en SIE-fil.",
      };
    case "unmapped":
      return {
        href: `/ekonomi/koppling?ar=${task.year}&visa=rader`,
        label: task.accounts === 1 ? "Koppla ett konto" : `Koppla ${task.accounts} konton`,
        reason: `${formatKronor(task.amount, { decimals: 0 })} kr på resultatkonton står utanför budgetens rader.`,
      };
    case "explanations":
      return {
        href: `/ekonomi/utfall/forklaringar?ar=${task.year}`,
        label: task.rows.length === 1 ? "Förklara en avvikelse" : `Förklara ${task.rows.length} avvikelser`,
        reason: task.rows.join(", "),
      };
    case "checks":
      return {
        href: `/ekonomi/rakenskaper/kontroller?ar=${task.year}`,
        label:
          task.failing === 1
            ? "Se en kontroll som inte stämmer"
            : `Se ${task.failing} kontroller som inte stämmer`,
        reason: "Två siffror som ska vara lika är olika.",
      };
  }
}
