import { DataTable, EmptyState } from "../../../../ui/index.ts";
import type { GrantEntry } from "../../model/co-financing/grant.ts";
import { kronor } from "../allocation/money.ts";
import { PostButton } from "./post-button.tsx";
import { statusWords } from "./words.ts";

type Props = {
  readonly grants: readonly GrantEntry[];
  readonly rowLabel: (rowId: string) => string;
  readonly projectName?: ((projectId: string) => string) | undefined;
  readonly mayKeep: boolean;
};

/** Each entry with its status, day and reference: figures with different meanings stand in different rows. */
export function GrantsTable({ grants, rowLabel, projectName, mayKeep }: Props) {
  const columns = [
    { key: "ar", label: "År", nowrap: true, cell: (one: GrantEntry) => String(one.year) },
    { key: "finansiar", label: "Finansiär", cell: (one: GrantEntry) => one.funder },
    {
      key: "galler",
      label: "Gäller",
      cell: (one: GrantEntry) =>
        [
          ...(projectName === undefined || one.projectId === null ? [] : [projectName(one.projectId)]),
          one.rowId === null ? "hela bidraget" : `del: ${rowLabel(one.rowId)}`,
          ...(one.from === null && one.to === null ? [] : [`${one.from ?? ""}–${one.to ?? ""}`]),
        ].join(", "),
    },
    { key: "status", label: "Status", cell: (one: GrantEntry) => statusWords[one.status] },
    { key: "belopp", label: "Belopp (kr)", numeric: true, cell: (one: GrantEntry) => kronor(one.amount) },
    { key: "datum", label: "Datum", nowrap: true, cell: (one: GrantEntry) => one.enteredOn },
    { key: "referens", label: "Referens och anteckning", cell: noteOf },
    {
      key: "ratta",
      label: "Rätta",
      nowrap: true,
      cell: (one: GrantEntry) => (
        <PostButton action={`/ekonomi/projekt/bidrag/${one.id}/ta-bort`} label="Ta bort" />
      ),
    },
  ];
  return (
    <DataTable<GrantEntry>
      caption="Bidrag med status"
      rows={grants}
      narrow="scroll"
      columns={mayKeep ? columns : columns.slice(0, -1)}
      empty={
        <EmptyState text="Inga bidrag är inlagda. Lägg till vad som är sökt, beviljat, rekvirerat och utbetalt." />
      }
    />
  );
}

function noteOf({ reference, refusedCost, note }: GrantEntry): string {
  const cost = refusedCost === null ? "" : `Kostnad som inte godkändes: ${kronor(refusedCost)} kr.`;
  return (
    [reference === "" ? "" : `${reference.replace(/\.$/, "")}.`, cost, note]
      .filter((text) => text !== "")
      .join(" ") || "–"
  );
}
