import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { readLedger } from "../../../actions/contributions/read-ledger.ts";
import { entryWords } from "../words.ts";

/** Balances per member and every row. */
export async function ledgerWorkbook({
  year,
  members,
  lines,
  entries,
}: Awaited<ReturnType<typeof readLedger>>): Promise<Uint8Array> {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const money = (label: string) => ({ label: `${label} (kr)`, kind: "money" as const, width: 18 });
  return renderWorkbook([
    {
      name: `Reskontra ${year}`,
      columns: [
        { label: "Medlem", kind: "text", width: 30 },
        ...["Beslutat", "Rättat", "Aviserat", "Betalt", "Kvar att avisera", "Kvar att betala"].map(money),
      ],
      rows: lines.map((line) => [
        ...[line.member.name, line.decided, line.corrected, line.called],
        ...[line.paid, line.toCall, line.owed],
      ]),
    },
    {
      name: "Rader",
      columns: [
        { label: "Dag", kind: "date" },
        { label: "Medlem", kind: "text", width: 30 },
        { label: "Slag", kind: "text" },
        money("Belopp"),
        { label: "Förfaller", kind: "date" },
        { label: "Rättar år", kind: "integer" },
        { label: "Märkning", kind: "text" },
        { label: "Anteckning", kind: "text" },
        { label: "Ångrar en rad", kind: "text" },
      ],
      rows: entries.map((entry) => [
        ...[entry.enteredOn, names.get(entry.memberId) ?? "", entryWords[entry.kind], entry.amount],
        ...[entry.dueOn, entry.correctsYear, entry.reference, entry.note],
        entry.reversesId === null ? "" : "ja",
      ]),
    },
  ]);
}
