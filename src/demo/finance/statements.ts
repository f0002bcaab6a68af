import { readFileSync } from "node:fs";
import path from "node:path";
import { importLedger, mapAccounts, mapRows } from "../../modules/finance/index.ts";
import { databaseFolder } from "../../platform/db/folder.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";
import { demoAccountMappings, demoAccountRows, demoObjectRows } from "./ledger-mappings.ts";

const firstYear = 2016;

/** The books of 2016 and 2017, with every account and object on a line and a row. */
export async function addStatements(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    for (const year of [firstYear, firstYear + 1]) {
      const fileName = `ostra-sodertorn-${year}.se`;
      const bytes = readFileSync(path.join(ledgerFolder(), fileName));
      accept(await importLedger(work, { fileName, bytes }));
    }
    accept(await mapAccounts(work, firstYear, demoAccountMappings));
    accept(await mapRows(work, firstYear, rowMappings(demo)));
  });
}

function rowMappings(demo: FinanceDemo) {
  const objects = Object.entries(demoObjectRows).map(([object, label]) => ({
    ...{ rowId: demo.row(label), dimension: 6, object, accountFrom: null, accountTo: null, priority: 0 },
  }));
  const accounts = Object.entries(demoAccountRows).map(([range, label]) => ({
    ...{
      rowId: demo.row(label),
      dimension: null,
      object: null,
      accountFrom: range,
      accountTo: range,
      priority: 0,
    },
  }));
  return [...objects, ...accounts];
}

function accept<T>(outcome: Outcome<T, Refusal>): void {
  if (!outcome.ok) throw new Error(`the demo's books were refused: ${outcome.refusal.code}`);
}

/** Found from the database folder, since the built program does not lie where its source does. */
function ledgerFolder(): string {
  return path.join(path.dirname(databaseFolder()), "src", "demo", "data", "ledger");
}
