import { formatKronor } from "../../../../../platform/values/format.ts";
import { GridInput } from "../../../../../ui/index.ts";
import type { PlanSum, SumKey } from "../../../model/budget/budget-sums.ts";
import { sumWeights } from "../../../model/budget/budget-sums.ts";
import type { BudgetTable, BudgetTableLine } from "../../../model/budget/budget-table.ts";
import type { BudgetSection } from "../sections.ts";
import { budgetSections } from "../sections.ts";
import type { GridColumn } from "./columns.ts";
import { cellName, cellText, gridColumns, hasCell } from "./columns.ts";

const kronor = (ore: bigint) => formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 });

/** The budget as a table of inputs. The data attributes are for the live sums, which work it out as the server does. */
export function GridTable({ table, unsaved }: { readonly table: BudgetTable; readonly unsaved: boolean }) {
  const columns = gridColumns(table.year);
  const caption = `Budget ${table.year}, en rad i taget`;
  return (
    <div class="table-block">
      <section class="table-scroll" aria-label={caption}>
        <table class="grid-table" data-grid="true" data-unsaved={unsaved ? "true" : undefined}>
          <caption>{caption}</caption>
          <GridHead table={table} columns={columns} />
          {budgetSections(table.lines).map((section) => (
            <GridSection table={table} columns={columns} section={section} />
          ))}
        </table>
      </section>
      <p class="grid-status" role="status" data-grid-status="true" />
      <p class="grid-status" data-grid-unsaved="true">
        {unsaved ? "Det du har skrivit är inte sparat än." : ""}
      </p>
      <div data-grid-question="true" />
    </div>
  );
}

type Shared = { readonly table: BudgetTable; readonly columns: readonly GridColumn[] };

function GridHead({ table, columns }: Shared) {
  const [amount, ...rest] = columns;
  return (
    <thead>
      <tr>
        <th scope="col">Rad</th>
        {table.hasPrevious ? (
          <th scope="col" class="numeric">{`Budget ${table.year - 1} (kronor)`}</th>
        ) : null}
        <th scope="col" class="numeric">
          {amount?.label}
        </th>
        {table.hasPrevious ? (
          <th scope="col" class="numeric">
            Skillnad (kronor)
          </th>
        ) : null}
        {rest.map((column) => (
          <th scope="col" class={column.kind === "text" ? undefined : "numeric"}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GridSection({ table, columns, section }: Shared & { readonly section: BudgetSection }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={columns.length + (table.hasPrevious ? 3 : 1)}>
          {section.heading}
        </th>
      </tr>
      {section.lines.map((line) => (
        <GridRow table={table} columns={columns} line={line} />
      ))}
      {section.totals.map(({ key, label }) => (
        <TotalRow table={table} columns={columns} sumKey={key} label={label} />
      ))}
    </tbody>
  );
}

function GridRow({ table, columns, line }: Shared & { readonly line: BudgetTableLine }) {
  const [amount, ...rest] = columns;
  const cell = (column: GridColumn) => (
    <td data-column={column.key}>
      {hasCell(column, line.group) ? (
        <GridInput
          name={cellName(column, line.row.id)}
          label={`${line.row.label}, ${column.label}`}
          kind={column.kind}
          value={cellText(line[column.key])}
        />
      ) : null}
    </td>
  );
  return (
    <tr
      data-row={line.row.id}
      data-label={line.row.label}
      data-group={line.group}
      data-previous={String(line.previous)}
    >
      <th scope="row">{line.row.label}</th>
      {table.hasPrevious ? <td class="numeric">{kronor(line.previous)}</td> : null}
      {amount === undefined ? null : cell(amount)}
      {table.hasPrevious ? (
        <td class="numeric" data-deviation="true">
          {kronor(line.deviation)}
        </td>
      ) : null}
      {rest.map(cell)}
    </tr>
  );
}

function TotalRow(props: Shared & { readonly sumKey: SumKey; readonly label: string }) {
  const { table, columns, sumKey, label } = props;
  const sum: PlanSum = table.sums[sumKey];
  const weights = Object.entries(sumWeights[sumKey]).map(([group, weight]) => `${group}:${weight}`);
  const figure = (column: GridColumn) => {
    const value =
      column.key === "amount" || column.key === "secondYear" || column.key === "thirdYear"
        ? sum[column.key]
        : undefined;
    return value === undefined ? (
      <td />
    ) : (
      <td class="numeric" data-sum={column.key}>
        {value === null ? "" : kronor(value)}
      </td>
    );
  };
  const [amount, ...rest] = columns;
  return (
    <tr class="total" data-weights={weights.join(" ")} data-previous={String(sum.previous)}>
      <th scope="row">{label}</th>
      {table.hasPrevious ? <td class="numeric">{kronor(sum.previous)}</td> : null}
      {amount === undefined ? null : figure(amount)}
      {table.hasPrevious ? (
        <td class="numeric" data-deviation="true">
          {kronor(sum.deviation)}
        </td>
      ) : null}
      {rest.map(figure)}
    </tr>
  );
}
