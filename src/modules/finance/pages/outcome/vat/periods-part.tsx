import { formatDate, formatKronor, monthName } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, InfoBox, Section, Status } from "../../../../../ui/index.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";
import { stateTones, stateWords, vatPeriodText } from "./words.ts";

type Props = { readonly vat: VatYear; readonly mayKeep: boolean };

export function PeriodsPart({ vat, mayKeep }: Props) {
  const day = (on: string | null) => (on === null ? "–" : formatDate(on));
  return (
    <Section id="perioder" heading="Perioder">
      <Deadline vat={vat} />
      <DataTable<VatYear["lines"][number]>
        caption={`Ersättning per period ${vat.year}, kronor`}
        narrow="scroll"
        rows={vat.lines}
        empty={<EmptyState text={`Ingen period är inlagd för ${vat.year}.`} />}
        rowHref={mayKeep ? ({ period }) => `/ekonomi/utfall/moms/${period.id}/andra` : undefined}
        columns={[
          { key: "period", label: "Period", cell: ({ period }) => vatPeriodText(period) },
          {
            key: "ingaende",
            label: "Ingående moms (kr)",
            numeric: true,
            cell: ({ period }) => formatKronor(period.inputVat),
          },
          {
            key: "schablon",
            label: "Schablon (kr)",
            numeric: true,
            cell: ({ period }) => formatKronor(period.standardAmount),
          },
          { key: "summa", label: "Att få (kr)", numeric: true, cell: ({ claim }) => formatKronor(claim) },
          { key: "ansokt", label: "Ansökt", cell: ({ period }) => day(period.appliedOn) },
          { key: "utbetald", label: "Utbetald", cell: ({ period }) => day(period.paidOn) },
          {
            key: "belopp",
            label: "Utbetalt (kr)",
            numeric: true,
            cell: ({ period }) => (period.paidAmount === null ? "–" : formatKronor(period.paidAmount)),
          },
          {
            key: "lage",
            label: "Läge",
            nowrap: true,
            cell: ({ state }) => <Status tone={stateTones[state]}>{stateWords[state]}</Status>,
          },
        ]}
        footer={
          new Map([
            ["period", "Summa"],
            ["summa", formatKronor(vat.claimed)],
            ["belopp", formatKronor(vat.paid)],
          ])
        }
      />
    </Section>
  );
}

/** What is left to apply for, and until when. */
function Deadline({ vat }: { readonly vat: VatYear }) {
  const { missingMonths, deadline, claimed, applied } = vat;
  const months = missingMonths.map(monthName).join(", ");
  if (missingMonths.length === 0 && claimed === applied) return null;
  const missing = months === "" ? "" : `Månader som saknas: ${months}. `;
  const left = claimed === applied ? "" : `${formatKronor(claimed - applied)} kr är inte ansökt. `;
  const until =
    deadline === "late"
      ? `Tiden för att ansöka gick ut ${formatDate(vat.applyBy)}.`
      : `Ansök senast ${formatDate(vat.applyBy)}.`;
  return deadline === "open" ? (
    <p>{missing + left + until}</p>
  ) : (
    <InfoBox kind="warning" heading={deadline === "late" ? "Tiden har gått ut" : "Tiden går snart ut"}>
      {missing + left + until}
    </InfoBox>
  );
}
