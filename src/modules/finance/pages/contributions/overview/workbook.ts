import type { TabularCell, WorkbookSheet } from "../../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { ContributionsOfYear } from "../../../actions/contributions/read-year.ts";
import { totalOf } from "../../../model/contributions/decision.ts";
import { versionWords } from "../words.ts";

/** The year's contributions, and all years beside each other. */
export async function contributionsWorkbook(given: ContributionsOfYear): Promise<Uint8Array> {
  return renderWorkbook([yearSheet(given), seriesSheet(given)]);
}

function yearSheet({ year, decision, before, everyone }: ContributionsOfYear): WorkbookSheet {
  const names = new Map(everyone.map(({ id, name }) => [id, name]));
  const earlier = new Map(before?.parts.map((part) => [part.memberId, part.amount]));
  const parts = decision?.parts ?? [];
  const total = totalOf(parts);
  return {
    name: `Avgifter ${year}`,
    columns: [
      { label: "Medlem", kind: "text", width: 30 },
      { label: "Andel", kind: "percent" },
      { label: "Avgift (kr)", kind: "money" },
      { label: `${year - 1} (kr)`, kind: "money" },
      { label: "Skillnad (kr)", kind: "money" },
    ],
    rows: [
      ...parts.map((part): TabularCell[] => {
        const was = earlier.get(part.memberId) ?? null;
        return [
          ...[names.get(part.memberId) ?? "", Number(part.amount) / Number(total), part.amount],
          ...[was, was === null ? null : part.amount - was],
        ];
      }),
      ["Summa", total === 0n ? null : 1, total, before === null ? null : totalOf(before.parts), null],
    ],
    note: decision === null ? `Inget beslut för ${year}.` : versionWords(decision),
  };
}

function seriesSheet({ table }: ContributionsOfYear): WorkbookSheet {
  return {
    name: "Alla år",
    columns: [
      { label: "Medlem", kind: "text", width: 30 },
      ...table.years.map(({ year }) => ({ label: `${year} (kr)`, kind: "money" as const, width: 16 })),
    ],
    rows: [
      ...table.members.map(({ id, name }): TabularCell[] => [
        name,
        ...table.years.map(({ amounts }) => amounts.get(id) ?? null),
      ]),
      ["Summa", ...table.years.map(({ total }) => total)],
    ],
    note: "Varje år enligt sin senaste version.",
  };
}
