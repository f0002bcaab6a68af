import { DataTable, Form, Hidden, SubmitButton } from "../../../../ui/index.ts";
import type { MappingFacts } from "../../actions/mapping/read-mapping.ts";
import type { AccountMapping, RowMapping } from "../../model/mapping/mapping.ts";
import { rangeText } from "../../model/mapping/mapping-change.ts";
import { statementLines } from "../../model/statements/statement-line.ts";

type ListProps = { readonly year: number; readonly mayKeep: boolean };

export function AccountMappings(props: ListProps & { readonly mappings: readonly AccountMapping[] }) {
  const { mappings, year, mayKeep } = props;
  const lineLabel = (key: string) => statementLines.find((line) => line.key === key)?.label ?? key;
  return (
    <DataTable
      caption="Kopplade konton"
      captionHidden
      columns={[
        {
          key: "konton",
          label: "Konton",
          cell: (one: AccountMapping) => capital(rangeText(one.accountFrom, one.accountTo)),
        },
        { key: "rad", label: "Rad i räkenskaperna", cell: (one) => lineLabel(one.statementLine) },
        { key: "not", label: "Rad i noten", cell: (one) => one.noteLine || "–" },
        { key: "fran", label: "Gäller från", cell: (one) => String(one.fromYear) },
        ...ending<AccountMapping>(mayKeep, year, "accounts", (one) =>
          rangeText(one.accountFrom, one.accountTo),
        ),
      ]}
      rows={mappings}
      empty="Inga konton är kopplade än."
    />
  );
}

export function RowMappings({ facts, year, mayKeep }: ListProps & { readonly facts: MappingFacts }) {
  const rowLabel = (id: string) => facts.rows.find((row) => row.id === id)?.label ?? "avslutad rad";
  const objectName = (one: RowMapping) =>
    facts.objects.find((object) => object.dimension === one.dimension && object.object === one.object)?.name;
  return (
    <DataTable
      caption="Kopplade objekt och konton"
      captionHidden
      columns={[
        { key: "vad", label: "Objekt eller konton", cell: (one: RowMapping) => capital(what(one)) },
        { key: "namn", label: "Benämning", cell: (one) => objectName(one) ?? "–" },
        { key: "rad", label: "Rad i budgeten", cell: (one) => rowLabel(one.rowId) },
        { key: "fran", label: "Gäller från", cell: (one) => String(one.fromYear) },
        ...ending<RowMapping>(mayKeep, year, "rows", what),
      ]}
      rows={facts.rowMappings}
      empty="Inget är kopplat till budgetens rader än."
    />
  );
}

function what({ dimension, object, accountFrom, accountTo }: RowMapping): string {
  const accounts = accountFrom === null ? "" : rangeText(accountFrom, accountTo ?? accountFrom);
  if (object === null) return accounts;
  return accounts === "" ? `objekt ${dimension}:${object}` : `${accounts} med objekt ${dimension}:${object}`;
}

function ending<M extends { readonly id: string }>(
  mayKeep: boolean,
  year: number,
  kind: "accounts" | "rows",
  name: (mapping: M) => string,
) {
  if (!mayKeep) return [];
  return [
    {
      key: "avsluta",
      label: "Avsluta",
      cell: (one: M) => (
        <Form action={`/ekonomi/koppling/avsluta?ar=${year}`}>
          <Hidden name="slag" value={kind} />
          <Hidden name="koppling" value={one.id} />
          <SubmitButton kind="secondary">
            Avsluta<span class="sr-only">{` kopplingen för ${name(one)}`}</span>
          </SubmitButton>
        </Form>
      ),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
