import type { DemoPersons, DemoStep } from "../demo/index.ts";
import {
  addCatalogue,
  addFinanceRows,
  addReferrals,
  economistOf,
  financeDemo,
  financeSteps,
} from "../demo/index.ts";
import { importDirectory } from "../modules/casework/index.ts";
import { refreshFigures, refreshYearTotals } from "../modules/statistics/index.ts";
import type { Installation } from "./installation.ts";

/** What the demo loads through the modules' own actions, in order. */
export function demoSteps({ db, keyring }: Pick<Installation, "db" | "keyring">): readonly DemoStep[] {
  return [
    {
      key: "persons",
      text: "påhittade deltagare",
      run: async ({ registrar, folder }) => {
        const outcome = await importDirectory({ db, keyring, actor: registrar, folder });
        if (!outcome.ok) throw new Error(`the demo's files were refused: ${outcome.refusal.code}`);
      },
    },
    {
      key: "referrals",
      text: "påhittade remisser",
      run: (persons) => addReferrals({ db, keyring }, persons),
    },
    {
      key: "figures",
      text: "räknar fram statistiken",
      run: async ({ associationId }) => {
        await refreshFigures(db, associationId);
        await refreshYearTotals(db);
      },
    },
    {
      key: "financeRows",
      text: "budgetens rader",
      run: async ({ associationId }) => addFinanceRows(db, await economistOf(db, associationId)),
    },
    ...financeSteps.map(({ key, text, add }) => ({
      key: `finance.${key}`,
      text,
      run: async ({ associationId }: DemoPersons) =>
        add(await financeDemo(db, await economistOf(db, associationId))),
    })),
    {
      key: "catalogue",
      text: "insatskatalogen för fyra förbund",
      run: async ({ associationId }) => void (await addCatalogue(db, associationId)),
    },
  ];
}
