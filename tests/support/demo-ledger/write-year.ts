import { ore, parts, steadyNumbers } from "./amounts.ts";
import type { Book } from "./book.ts";
import type { Cost, YearPlan } from "./year-plan.ts";
import { accounts, objects } from "./year-plan.ts";

const bank = "1930";
const vat = "1650";
const suppliers = "2510";
const accrued = "2990";
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Writes every voucher of the year, so that its balances come to what the plan says. */
export function writeYear(book: Book, plan: YearPlan): void {
  const next = steadyNumbers(plan.year);
  settleOpening(book);
  payIn(book, plan);
  invoices(book, plan, next);
  paySuppliers(book, plan);
  salaries(book, plan, next);
  bankFees(book, plan, next);
  reclaimVat(book, plan);
  closeReceivables(book, plan);
}

/** What was owed and due at the year's beginning is paid in its first months. */
function settleOpening(book: Book): void {
  for (const account of ["1510", "1610"])
    book.write(
      "B",
      1,
      20,
      `Betalt från förra året: ${accounts[account]}`,
      toBank(account, book.balance(account)),
    );
  const owed = -book.balance(accrued);
  const first = owed / 3n;
  for (const [month, amount] of [first, first, owed - first - first].entries())
    book.write("B", month + 1, 25, "Upplupna kostnader från förra året", [
      { account: accrued, amount },
      { account: bank, amount: -amount },
    ]);
  const tax = -book.balance("2732");
  book.write("B", 2, 12, "Löneskatt från förra året", [
    { account: "2732", amount: tax },
    { account: bank, amount: -tax },
  ]);
}

function toBank(account: string, amount: bigint) {
  return [
    { account: bank, amount },
    { account, amount: -amount },
  ];
}

/** Members pay each quarter; a grant is claimed in three parts and paid later, the last of it next year. */
function payIn(book: Book, plan: YearPlan): void {
  for (const [account, total] of Object.entries(plan.contributions)) {
    const quarter = ore(total) / 4n;
    const amounts = [quarter, quarter, quarter, ore(total) - quarter * 3n];
    for (const [index, amount] of amounts.entries())
      book.write(
        "B",
        index * 3 + 1,
        15,
        `${accounts[account]}, kvartal ${index + 1}`,
        toBank(account, amount),
      );
  }
  for (const [account, total] of Object.entries(plan.grants)) {
    const third = ore(total) / 3n;
    for (const [index, amount] of [third, third, ore(total) - third * 2n].entries())
      book.write("A", 4 + index * 4, 30, `${accounts[account]}, ansökan ${index + 1}`, [
        { account: "1790", amount },
        { account, amount: -amount },
      ]);
  }
  const paid = book.balance("1790") - ore(plan.closing["1790"]);
  book.write("B", 12, 5, "Utbetalda bidrag", toBank("1790", paid));
}

/** Invoices over the year; of what the members' work costs, the last is not yet invoiced at the year's end. */
function invoices(book: Book, plan: YearPlan, next: () => number): void {
  let left = ore(plan.closing[accrued]);
  for (const cost of plan.costs) {
    const amounts = parts(ore(cost.total), cost.invoices, next);
    for (const [index, amount] of amounts.entries()) {
      const month = Math.min(12, 1 + Math.floor((index * 12) / cost.invoices));
      const later = month >= 10 && !cost.vat ? smallest(left, amount) : 0n;
      left -= later;
      accrue(book, cost, later);
      invoice(book, cost, { amount: amount - later, month, number: 1000 + Math.floor(next() * 9000) });
    }
  }
  if (left !== 0n) throw new Error(`${left} öre of accrued costs found no cost`);
}

function smallest(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function accrue(book: Book, { account, object, supplier }: Cost, amount: bigint): void {
  book.write("A", 12, 31, `Upplupen kostnad, ${supplier}, ${objects[object]}`, [
    { account, amount, object },
    { account: accrued, amount: -amount },
  ]);
}

type Invoice = { readonly amount: bigint; readonly month: number; readonly number: number };

function invoice(book: Book, cost: Cost, { amount, month, number }: Invoice): void {
  const tax = cost.vat ? amount / 4n : 0n;
  book.write("L", month, 3 + (number % 24), `Faktura ${number}, ${cost.supplier}, ${objects[cost.object]}`, [
    { account: cost.account, amount, object: cost.object },
    { account: vat, amount: tax },
    { account: suppliers, amount: -amount - tax },
  ]);
}

/** Each month what came in the month before; in December down to what is to remain. */
function paySuppliers(book: Book, plan: YearPlan): void {
  const owed = -book.balance(suppliers) - ore(plan.closing[suppliers]);
  if (owed <= 0n) throw new Error("nothing to pay the suppliers");
  const file = (owed / 36n / 100n) * 100n;
  for (const index of Array.from({ length: 36 }, (_, one) => one)) {
    const month = Math.floor(index / 3) + 1;
    const amount = index === 35 ? owed - file * 35n : file;
    book.write("B", month, 8 + (index % 3) * 9, `Betalfil leverantörer ${month}:${(index % 3) + 1}`, [
      { account: suppliers, amount },
      { account: bank, amount: -amount },
    ]);
  }
}

function salaries(book: Book, plan: YearPlan, next: () => number): void {
  for (const { account, object, total } of plan.salaries)
    for (const [index, amount] of parts(ore(total), 12, next).entries())
      book.write("K", index + 1, 25, `${accounts[account]} månad ${index + 1}`, [
        { account, amount, object },
        { account: bank, amount: -amount },
      ]);
  for (const [index, amount] of parts(ore(plan.employerFees.total), 12, next).entries())
    book.write("K", index + 1, 26, `Arbetsgivaravgifter månad ${index + 1}`, [
      { account: "5611", amount, object: plan.employerFees.object },
      { account: "2731", amount: -amount },
    ]);
  const due = -book.balance("2731") - ore(plan.closing["2731"]);
  for (const [index, amount] of parts(due, 12, next).entries())
    book.write("B", index + 1, 12, `Betalda arbetsgivaravgifter ${index + 1}`, [
      { account: "2731", amount },
      { account: bank, amount: -amount },
    ]);
  const tax = ore(plan.payrollTax.total);
  book.write("A", 12, 31, "Löneskatt på årets pensioner", [
    { account: "5620", amount: tax, object: plan.payrollTax.object },
    { account: "2732", amount: -tax },
  ]);
}

function bankFees(book: Book, plan: YearPlan, next: () => number): void {
  for (const [index, amount] of parts(ore(plan.bankFees), months.length, next).entries())
    book.write("B", index + 1, 28, `Bankavgifter månad ${index + 1}`, [
      { account: "8520", amount },
      { account: bank, amount: -amount },
    ]);
}

function reclaimVat(book: Book, plan: YearPlan): void {
  const back = book.balance(vat) - ore(plan.closing[vat]);
  const part = (back / 4n / 100n) * 100n;
  for (const [index, amount] of [part, part, part, back - part * 3n].entries())
    book.write("B", index * 3 + 3, 27, `Ersättning för moms, kvartal ${index + 1}`, toBank(vat, amount));
}

/** Outlays made for others, which they repay next year. */
function closeReceivables(book: Book, plan: YearPlan): void {
  for (const account of ["1510", "1610", "1660"])
    book.write(
      "B",
      12,
      18,
      `Utlägg för andra: ${accounts[account]}`,
      toBank(account, -ore(plan.closing[account])),
    );
}
