import { DataTable, Section } from "../../../../ui/index.ts";
import type { Allocation } from "../../actions/allocation/read-allocation.ts";
import { LadderNotice } from "./ladder-notice.tsx";
import { kronor, wholeKronor } from "./money.ts";
import { stageWords } from "./words.ts";

type Figure = {
  readonly kind: "asked" | "estimate" | "decision";
  readonly what: string;
  readonly amount: bigint;
};

const kinds = { asked: "Äskat", estimate: "Uppskattning", decision: "Besked" } as const;

/** What was asked for, what the model gives and what was decided, each by its name and never added or mixed. */
export function figuresOf({ amounts, latest, basis, estimate, before }: Allocation): Figure[] {
  const asked = amounts.findLast((one) => one.stage === "requested");
  const isOver = (before.excess ?? 0n) > 0n;
  return [
    ...(asked === undefined
      ? []
      : [{ kind: "asked" as const, what: "Senaste äskandet", amount: asked.amount }]),
    ...(basis?.communicated == null
      ? []
      : [
          {
            kind: "estimate" as const,
            what: "Modellens belopp, som det har meddelats",
            amount: basis.communicated,
          },
        ]),
    ...(estimate === null
      ? []
      : [
          {
            kind: "estimate" as const,
            what: isOver ? "Modellen, utan spärr mot minskning" : "Modellen, med spärr mot minskning",
            amount: isOver ? estimate.withoutLock : estimate.withLock,
          },
        ]),
    ...(latest === null
      ? []
      : [{ kind: "decision" as const, what: stageWords[latest.stage], amount: latest.amount }]),
  ];
}

export function SideBySide({ allocation }: { readonly allocation: Allocation }) {
  const figures = figuresOf(allocation);
  const { year, before } = allocation;
  if (figures.length === 0) return null;
  return (
    <Section heading="Sida vid sida" id="sida-vid-sida">
      <DataTable<Figure>
        caption={`Äskat, uppskattat och beslutat för ${year}`}
        captionHidden
        rows={figures}
        empty=""
        columns={[
          { key: "slag", label: "Slag", cell: (row) => kinds[row.kind] },
          { key: "vad", label: "Vad", cell: (row) => row.what },
          { key: "belopp", label: "Belopp (kr)", numeric: true, cell: (row) => kronor(row.amount) },
        ]}
      />
      {before.equity === null ? null : (
        <>
          <p>
            {`Eget kapital var ${wholeKronor(before.equity)} kronor i slutet av ${before.year}, tillåtet är ${wholeKronor(before.allowed)} kronor. ${
              (before.excess ?? 0n) > 0n
                ? `Det är ${wholeKronor(before.excess)} kronor över, vilket kan sänka tilldelningen.`
                : "Det är inom trappan."
            }`}
          </p>
          <LadderNotice ladder={before.ladder} />
        </>
      )}
    </Section>
  );
}
