import { DataTable, EmptyState } from "../../../../ui/index.ts";
import type { LedgerEntry } from "../../model/contributions/ledger.ts";
import { standing } from "../../model/contributions/ledger.ts";
import { ReverseForm } from "./ledger/forms.tsx";
import { amountText, entryWords } from "./words.ts";

type Props = {
  readonly caption: string;
  readonly entries: readonly LedgerEntry[];
  /** Left out where all rows are of one member. */
  readonly nameOf?: (memberId: string) => string;
  readonly mayKeep: boolean;
};

/** Every row, also those that have been taken back and those that took them back. */
export function EntriesTable({ caption, entries, nameOf, mayKeep }: Props) {
  const valid = new Set(standing(entries).map(({ id }) => id));
  return (
    <DataTable<LedgerEntry>
      caption={caption}
      rows={entries}
      narrow="scroll"
      empty={
        <EmptyState text="Inget är aviserat eller betalt än. När en avi eller betalning läggs in hamnar den här." />
      }
      columns={[
        { key: "dag", label: "Dag", nowrap: true, cell: ({ enteredOn }) => enteredOn },
        ...(nameOf === undefined
          ? []
          : [{ key: "medlem", label: "Medlem", cell: (row: LedgerEntry) => nameOf(row.memberId) }]),
        { key: "slag", label: "Slag", cell: kindText },
        { key: "belopp", label: "Belopp (kr)", numeric: true, cell: ({ amount }) => amountText(amount) },
        { key: "forfaller", label: "Förfaller", nowrap: true, cell: ({ dueOn }) => dueOn ?? "–" },
        {
          key: "anteckning",
          label: "Märkning",
          cell: ({ reference, note }) => [reference, note].filter(Boolean).join(", ") || "–",
        },
        ...(mayKeep
          ? [
              {
                ...{ key: "angra", label: "Ångra" },
                cell: (row: LedgerEntry) =>
                  valid.has(row.id) ? (
                    <ReverseForm
                      id={row.id}
                      what={`${kindText(row).toLowerCase()} ${amountText(row.amount)} kr`}
                    />
                  ) : (
                    "–"
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function kindText({ kind, correctsYear, reversesId }: LedgerEntry): string {
  const words =
    kind === "corrected" && correctsYear !== null ? `Rättelse av ${correctsYear}` : entryWords[kind];
  return reversesId === null ? words : `${words}, ångrad`;
}
