import type { Work } from "../../../../platform/db/work.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import type { LedgerObject } from "../../model/ledger/ledger-sum.ts";
import type { AccountMapping, RowMapping } from "../../model/mapping/mapping.ts";
import type { MappingOverview } from "../../model/mapping/mapping-overview.ts";
import { mappingOverview } from "../../model/mapping/mapping-overview.ts";
import type { Chart } from "../../model/mapping/standard-chart.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readLedgerAccounts, readLedgerObjects, readLedgerSums } from "../../store/ledger-sums.ts";
import { readAccountMappings, readRowMappings } from "../../store/mapping.ts";

export interface MappingFacts {
  readonly overview: MappingOverview;
  readonly accountMappings: readonly AccountMapping[];
  readonly rowMappings: readonly RowMapping[];
  readonly rows: readonly FinanceRow[];
  readonly objects: readonly LedgerObject[];
  /** False where no ledger has been taken in for the year. */
  readonly hasLedger: boolean;
}

/** How the year's ledger is divided among lines and rows, and what still belongs nowhere. */
export async function readMapping(work: Work, year: number, chart: Chart): Promise<MappingFacts> {
  const accounts = await readLedgerAccounts(work, year);
  const sums = await readLedgerSums(work, year);
  const objects = await readLedgerObjects(work, year);
  const accountMappings = await readAccountMappings(work, year);
  const rowMappings = await readRowMappings(work, year);
  return {
    overview: mappingOverview(
      { accounts, sums, objects },
      { accounts: accountMappings, rows: rowMappings },
      chart,
    ),
    accountMappings,
    rowMappings,
    rows: (await readFinanceRows(work)).filter((row) => row.endsYear === null || row.endsYear >= year),
    objects,
    hasLedger: accounts.length > 0,
  };
}
