import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { kronorSentences } from "../../../../../platform/values/kronor.ts";
import { unitFactor } from "../../../../../platform/values/pasted-block.ts";
import type { PasteChoices } from "../../../model/budget/apply-paste.ts";
import { applyPaste } from "../../../model/budget/apply-paste.ts";
import type { PasteCell, PastePlan } from "../../../model/budget/paste-plan.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";

type PasteAnswers = {
  readonly choices: PasteChoices;
  /** Faults that stop the saving, keyed by field. */
  readonly faults: ReadonlyMap<string, string>;
};

export function chosenField(number: number): string {
  return `rad-${number}`;
}

/** The answers to what the preview asks: unit and rows that no label matched. */
export function readAnswers(form: SentForm, plan: PastePlan, rows: readonly FinanceRow[]): PasteAnswers {
  const faults = new Map<string, string>();
  const unit = form.value("enhet");
  if (plan.unit !== null && unit !== "kronor" && unit !== plan.unit)
    faults.set("enhet", `Svara om beloppen är i ${plan.unit} eller i kronor.`);
  const factor = plan.unit !== null && unit === plan.unit ? unitFactor(plan.unit) : 1n;
  const known = new Map(rows.map((row) => [row.id, row.label]));
  const chosen = new Map<number, string>();
  for (const { number } of plan.lines) {
    const row = form.value(chosenField(number));
    if (known.has(row)) chosen.set(number, row);
  }
  const choices = { factor, chosen };
  for (const { rowId, numbers } of applyPaste(plan, [], rows, choices).twice)
    faults.set(
      chosenField(numbers.at(-1) ?? 0),
      `${known.get(rowId) ?? "Raden"} får belopp från flera rader i underlaget: ${numbers.join(" och ")}. Välj en annan rad, eller lägg ihop dem i underlaget.`,
    );
  return { choices, faults };
}

/** What is wrong in the block itself, one sentence per cell with row and column named. */
export function cellFaults(plan: PastePlan): string[] {
  const heading = (key: PasteCell["key"]) => plan.columns.find((column) => column.key === key)?.heading ?? "";
  return plan.lines.flatMap(({ number, label, cells }) =>
    cells
      .filter(({ fault }) => fault !== null)
      .map((cell) => {
        const column = heading(cell.key) === "" ? "beloppet" : heading(cell.key);
        return `Rad ${number}, ${label === "" ? "utan namn" : label}, ${column}: ”${cell.text}”. ${faultText(cell)}`;
      }),
  );
}

function faultText({ fault }: PasteCell): string {
  if (fault === "percent") return "Skriv hela procent från 0 till 100.";
  if (fault === "tooLong") return "Skriv högst 500 tecken.";
  return fault === null ? "" : kronorSentences[fault];
}
