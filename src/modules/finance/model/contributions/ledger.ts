/** decided comes from the decisions; these are entered beside it. A reminder tells of a sum and moves none. */
export const entryKinds = ["called", "paid", "corrected", "reminded"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A row of a member's ledger, öre. Nothing is changed or removed: a wrong entry is reversed by another. */
export interface LedgerEntry {
  readonly id: string;
  readonly year: number;
  readonly memberId: string;
  readonly kind: EntryKind;
  readonly amount: bigint;
  /** YYYY-MM-DD. */
  readonly enteredOn: string;
  /** YYYY-MM-DD; only calls have one. */
  readonly dueOn: string | null;
  /** The earlier year that a correction belongs to. */
  readonly correctsYear: number | null;
  readonly reference: string;
  readonly note: string;
  readonly reversesId: string | null;
}

export interface Balance {
  readonly decided: bigint;
  readonly corrected: bigint;
  readonly called: bigint;
  readonly paid: bigint;
  /** Decided and corrected, and not yet called. */
  readonly toCall: bigint;
  /** Decided and corrected, and not yet paid; negative where too much is paid. */
  readonly owed: bigint;
}

/** Where a member stands in a year, from what is decided and its entries of that year. */
export function balanceOf(decided: bigint, entries: readonly LedgerEntry[]): Balance {
  const sum = (kind: EntryKind) =>
    entries.filter((entry) => entry.kind === kind).reduce((total, entry) => total + entry.amount, 0n);
  const [corrected, called, paid] = [sum("corrected"), sum("called"), sum("paid")];
  const due = decided + corrected;
  return { decided, corrected, called, paid, toCall: due - called, owed: due - paid };
}

/** Without entries that have been reversed and without what reversed them. */
export function standing(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const reversed = new Set(entries.map((entry) => entry.reversesId));
  return entries.filter((entry) => entry.reversesId === null && !reversed.has(entry.id));
}

/** What is left of a call when payments have been counted against the calls in the order they fell due. */
export interface OpenCall {
  readonly call: LedgerEntry;
  readonly left: bigint;
}

/** Calls not wholly paid, of one member. Payments are counted over all its years, the oldest call first. */
export function openCalls(entries: readonly LedgerEntry[]): readonly OpenCall[] {
  const valid = standing(entries);
  const calls = valid.filter((entry) => entry.kind === "called").sort(byDueDay);
  const credit = calls.filter(({ amount }) => amount < 0n).reduce((sum, { amount }) => sum - amount, 0n);
  let money = credit + valid.reduce((sum, entry) => sum + (entry.kind === "paid" ? entry.amount : 0n), 0n);
  const open: OpenCall[] = [];
  for (const call of calls.filter(({ amount }) => amount > 0n)) {
    const covered = money > call.amount ? call.amount : money > 0n ? money : 0n;
    money -= covered;
    if (covered < call.amount) open.push({ call, left: call.amount - covered });
  }
  return open;
}

/** Of those, the ones whose day has passed. `today` is YYYY-MM-DD. */
export function overdueCalls(entries: readonly LedgerEntry[], today: string): readonly OpenCall[] {
  return openCalls(entries).filter(({ call }) => (call.dueOn ?? call.enteredOn) < today);
}

function byDueDay(a: LedgerEntry, b: LedgerEntry): number {
  const [first, second] = [a.dueOn ?? a.enteredOn, b.dueOn ?? b.enteredOn];
  return first < second ? -1 : first > second ? 1 : 0;
}
