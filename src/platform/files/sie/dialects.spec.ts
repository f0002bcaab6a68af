import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDialect, arbitrarySie } from "../../../../tests/support/sie/arbitrary-sie.ts";
import { readSie } from "../../../../tests/support/sie/read-sie.ts";
import type { SieFile, Voucher } from "../../../../tests/support/sie/sie-file.ts";
import { arbitraryFault, spoil } from "../../../../tests/support/sie/spoil.ts";
import { writeSie } from "../../../../tests/support/sie/write-sie.ts";

const chunks = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });

/** As a reader should see what the writer was given. */
function expected(voucher: Voucher) {
  return {
    series: voucher.series,
    number: voucher.number,
    date: voucher.date,
    text: voucher.text ?? "",
    registeredOn: voucher.registeredOn || null,
    rows: voucher.rows
      .filter((row) => row.kind !== "BTRANS")
      .map((row) => ({
        account: row.account,
        objects: row.objects ?? {},
        amount: row.amount,
        date: row.date || null,
        text: row.text ?? "",
        quantity: row.quantity ?? "",
      })),
  };
}

function seen(bytes: Uint8Array, sizes: readonly number[]) {
  const { summary, vouchers, periodBalances } = readSie(bytes, sizes);
  return {
    type: summary.type,
    company: summary.company,
    years: summary.years,
    named: summary.accounts.filter(({ name }) => name !== "").map(({ account, name }) => ({ account, name })),
    objects: summary.objects,
    balances: summary.accounts
      .flatMap(({ account, balances }) =>
        [...balances].flatMap(([year, one]) => [
          { label: "IB", year, account, amount: one.opening },
          { label: "UB", year, account, amount: one.closing },
          { label: "RES", year, account, amount: one.result },
        ]),
      )
      .filter(({ amount }) => amount !== null)
      .map((one) => JSON.stringify([one.label, one.year, one.account, String(one.amount)]))
      .sort(),
    periodBalances,
    vouchers: vouchers.map(({ series, number, date, text, registeredOn, rows }) => ({
      ...{ series, number, date, text, registeredOn },
      rows: rows.map(({ account, objects, amount, date: on, text: about, quantity }) => ({
        ...{ account, objects, amount, date: on, text: about, quantity },
      })),
    })),
    errors: summary.findings.filter(({ severity }) => severity === "error"),
    checksum: summary.findings.filter(({ kind }) => kind === "checksumDiffers"),
  };
}

function wanted(file: SieFile) {
  return {
    type: file.type,
    company: file.company,
    years: file.years,
    named: file.accounts
      .filter(({ name }) => name !== "")
      .toSorted((a, b) => Number(a.account) - Number(b.account)),
    objects: file.objects,
    balances: (file.balances ?? [])
      .map((one) => JSON.stringify([one.label, one.year, one.account, String(one.amount)]))
      .sort(),
    periodBalances: file.periodBalances,
    vouchers: (file.vouchers ?? []).map(expected),
    errors: [],
    checksum: [],
  };
}

describe("SIE files in all dialects", () => {
  it("are read as they were written, whatever the dialect and however the bytes come", () => {
    fc.assert(
      fc.property(arbitrarySie, arbitraryDialect, chunks, (file, dialect, sizes) => {
        expect(seen(writeSie(file, dialect), sizes)).toEqual(wanted(file));
      }),
      { numRuns: 300 },
    );
  });

  it("give the same result for any split into chunks, also when spoilt, and never throw", () => {
    fc.assert(
      fc.property(
        arbitrarySie,
        arbitraryDialect,
        fc.array(arbitraryFault, { minLength: 1, maxLength: 4 }),
        chunks,
        (file, dialect, faults, sizes) => {
          const bytes = spoil(writeSie(file, dialect), faults);
          expect(readSie(bytes, sizes)).toEqual(readSie(bytes));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("never throw on bytes of any kind", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), chunks, (bytes, sizes) => {
        expect(readSie(bytes, sizes)).toEqual(readSie(bytes));
      }),
      { numRuns: 300 },
    );
  });
});
