import { formatPercent } from "../../../../platform/values/format.ts";
import { DataTable } from "../../../../ui/index.ts";
import type { ContributionDecision } from "../../model/contributions/decision.ts";
import { totalOf } from "../../model/contributions/decision.ts";
import { amountText, changePercent } from "./words.ts";

type Named = { readonly id: string; readonly name: string };
type Line = { readonly id: string; readonly name: string; readonly amount: bigint };

type Props = {
  readonly caption: string;
  readonly decision: ContributionDecision;
  readonly members: readonly Named[];
  /** What it is compared with, and what that is called: "2018" or "version 1". */
  readonly compared?: { readonly decision: ContributionDecision; readonly label: string } | undefined;
  /** Where a member's name leads; none on a preview. */
  readonly href?: ((memberId: string) => string) | undefined;
};

/** Each member's amount with its share of the whole, and the difference from another decision. */
export function AmountsTable({ caption, decision, members, compared, href }: Props) {
  const total = totalOf(decision.parts);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const before = new Map(compared?.decision.parts.map((part) => [part.memberId, part.amount]));
  const beforeTotal = compared === undefined ? 0n : totalOf(compared.decision.parts);
  const rows = [...decision.parts]
    .sort((a, b) => a.sort - b.sort)
    .map((part): Line => ({ id: part.memberId, name: names.get(part.memberId) ?? "", amount: part.amount }));
  return (
    <DataTable<Line>
      caption={caption}
      rows={rows}
      narrow="scroll"
      empty={null}
      {...(href === undefined ? {} : { rowHref: (row: Line) => href(row.id) })}
      columns={[
        { key: "medlem", label: "Medlem", cell: ({ name }) => name },
        { key: "andel", label: "Andel (%)", numeric: true, cell: ({ amount }) => shareText(amount, total) },
        { key: "belopp", label: "Avgift (kr)", numeric: true, cell: ({ amount }) => amountText(amount) },
        ...(compared === undefined ? [] : comparison(compared.label, before)),
      ]}
      footer={
        new Map([
          ...([
            ["medlem", "Summa"],
            ["andel", shareText(total, total)],
          ] as const),
          ["belopp", amountText(total)],
          ...(compared === undefined
            ? []
            : ([
                ["fore", amountText(beforeTotal)],
                ["skillnad", amountText(total - beforeTotal)],
                ["forandring", changePercent(beforeTotal, total)],
              ] as const)),
        ])
      }
    />
  );
}

function comparison(label: string, before: ReadonlyMap<string, bigint>) {
  const was = ({ id }: Line) => before.get(id) ?? 0n;
  return [
    { key: "fore", label: `${label} (kr)`, numeric: true, cell: (row: Line) => amountText(was(row)) },
    {
      ...{ key: "skillnad", label: "Skillnad (kr)", numeric: true },
      cell: (row: Line) => amountText(row.amount - was(row)),
    },
    {
      ...{ key: "forandring", label: "Förändring", numeric: true },
      cell: (row: Line) => changePercent(was(row), row.amount),
    },
  ];
}

/** Of the whole, with two decimals; the base is the table's own sum. */
function shareText(amount: bigint, total: bigint): string {
  return formatPercent(Number((amount * 20_000n + total) / (total * 2n)) / 100, 2).replace(/\s%$/, "");
}
