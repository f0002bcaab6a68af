import type { DemoStep } from "../demo/index.ts";
import { refreshFigures, refreshYearTotals } from "../modules/statistics/index.ts";
import type { Installation } from "./installation.ts";

/** What the demo loads through the modules' own actions, in order. */
export function demoSteps({ db }: Pick<Installation, "db" | "keyring">): readonly DemoStep[] {
  return [
    {
      key: "figures",
      text: "räknar fram statistiken",
      run: async ({ associationId }) => {
        await refreshFigures(db, associationId);
        await refreshYearTotals(db);
      },
    },
  ];
}
