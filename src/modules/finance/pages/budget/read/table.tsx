import type { BudgetTable, BudgetTableLine } from "../../../model/budget/budget-table.ts";
import type { BudgetSection } from "../sections.ts";
import { budgetSections, hasPlan } from "../sections.ts";
import type { Unit } from "../unit.ts";

type Figures = Pick<BudgetTableLine, "amount" | "previous" | "deviation" | "secondYear" | "thirdYear">;
type Props = {
  readonly table: BudgetTable;
  readonly unit: Unit;
  /** Öre by row: decided in the year on top of the budget. */
  readonly additions: ReadonlyMap<string, bigint>;
};

/** The budget as it is published: parts with their rows and totals, last year's budget and the deviation beside. */
export function BudgetTableView(props: Props) {
  const caption = `Budget ${props.table.year} (${props.unit.label})`;
  return (
    <div class="table-block">
      <section class="table-scroll" aria-label={caption} tabindex={0}>
        <table class="grid-table grid-table--read">
          <caption>{caption}</caption>
          <Head {...props} />
          {budgetSections(props.table.lines).map((section) => (
            <SectionRows section={section} {...props} />
          ))}
        </table>
      </section>
    </div>
  );
}

function Head({ table, additions, unit }: Props) {
  const { year } = table;
  const heads = [
    `Budget ${year}`,
    ...(additions.size > 0 ? ["Beslut under året"] : []),
    ...(table.hasPrevious ? [`Budget ${year - 1}`, "Skillnad"] : []),
    ...(hasPlan(table) ? [`${year + 1}, inriktning`, `${year + 2}, inriktning`] : []),
  ];
  return (
    <thead>
      <tr>
        <th scope="col">Rad</th>
        {heads.map((head) => (
          <th scope="col" class="numeric">{`${head} (${unit.label})`}</th>
        ))}
        {hasTexts(table) ? <th scope="col">Finansiering och kommentar</th> : null}
      </tr>
    </thead>
  );
}

function SectionRows({ section, ...props }: Props & { readonly section: BudgetSection }) {
  const { table, additions } = props;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={columnCount(props)}>
          {section.heading}
        </th>
      </tr>
      {section.lines.map((line) => (
        <tr>
          <th scope="row">{line.row.label}</th>
          <Figures figures={line} addition={additions.get(line.row.id) ?? 0n} {...props} />
          {hasTexts(table) ? (
            <td>{[line.financing, line.comment].filter((text) => text !== "").join(". ")}</td>
          ) : null}
        </tr>
      ))}
      {section.totals.map(({ key, label }) => (
        <tr class="total">
          <th scope="row">{label}</th>
          <Figures figures={table.sums[key]} addition={null} {...props} />
          {hasTexts(table) ? <td /> : null}
        </tr>
      ))}
    </tbody>
  );
}

function Figures(props: Props & { readonly figures: Figures; readonly addition: bigint | null }) {
  const { figures, addition, table, additions, unit } = props;
  const amounts = [
    figures.amount,
    ...(additions.size > 0 ? [addition === 0n ? null : addition] : []),
    ...(table.hasPrevious ? [figures.previous, figures.deviation] : []),
    ...(hasPlan(table) ? [figures.secondYear, figures.thirdYear] : []),
  ];
  return (
    <>
      {amounts.map((amount) => (
        <td class="numeric">{amount === null ? "" : unit.format(amount)}</td>
      ))}
    </>
  );
}

function hasTexts(table: BudgetTable): boolean {
  return table.lines.some((line) => line.financing !== "" || line.comment !== "");
}

function columnCount({ table, additions }: Props): number {
  return (
    2 +
    (additions.size > 0 ? 1 : 0) +
    (table.hasPrevious ? 2 : 0) +
    (hasPlan(table) ? 2 : 0) +
    (hasTexts(table) ? 1 : 0)
  );
}
