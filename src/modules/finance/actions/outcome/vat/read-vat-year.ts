import type { BareWork } from "../../../../../platform/db/work.ts";
import { mapToLines } from "../../../model/mapping/map-sums.ts";
import type { VatPeriod } from "../../../model/outcome/vat/vat-period.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";
import { vatYear } from "../../../model/outcome/vat/vat-year.ts";
import { readLedgerAccounts } from "../../../store/ledger-sums.ts";
import { readAccountMappings } from "../../../store/mapping.ts";
import { readVatPeriods, readVatStatement } from "../../../store/outcome/vat/vat-periods.ts";

/** The log of compensation of a year as it stands on a day (YYYY-MM-DD). */
export async function readVatYear(work: BareWork, year: number, today: string): Promise<VatYear> {
  const periods = await readVatPeriods(work);
  const statement = await readVatStatement(work, year);
  return vatYear(year, { periods, statement, booked: await readBookedVat(work, year) }, today);
}

/** The period that is changed; null where it is gone. */
export async function readVatPeriod(work: BareWork, id: string): Promise<VatPeriod | null> {
  return (await readVatPeriods(work)).find((period) => period.id === id) ?? null;
}

/** Closing balance of the receivables whose row in the note is called VAT; null where no account is mapped so. */
async function readBookedVat(work: BareWork, year: number): Promise<bigint | null> {
  const accounts = await readLedgerAccounts(work, year);
  const { mapped } = mapToLines(accounts, await readAccountMappings(work, year));
  const vat = mapped.filter(
    ({ mapping }) => mapping.statementLine === "receivables" && /moms/i.test(mapping.noteLine),
  );
  return vat.length === 0 ? null : vat.reduce((sum, { account }) => sum + account.closing, 0n);
}
