import { DataTable, Section } from "../../../../../ui/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import type { CoFinancingYear } from "../../../model/co-financing/co-financing-need.ts";
import { kronor } from "../../allocation/money.ts";
import { rateText } from "../../allocation/rate-field.ts";

/** What the others must bring and have brought, year by year; outside the books. */
export function CoFinancing({ facts: { coFinancing, project } }: { readonly facts: ProjectFacts }) {
  const needed = project.rate === 0 ? "" : ` Behövs ${rateText(1_000_000 - project.rate)} % av helheten.`;
  const money = (key: string, label: string, of: (one: CoFinancingYear) => bigint | null) => ({
    ...{ key, label: `${label} (kr)`, numeric: true },
    cell: (one: CoFinancingYear) => kronor(of(one)),
  });
  return (
    <Section heading="Medfinansiering år för år" id="medfinansiering">
      <p>
        {project.rate === 0
          ? "Finansiärens andel är inte inlagd, så det går inte att säga hur mycket medfinansiering som behövs."
          : `Naturainsatser, deltagarersättning och tid som andra betalar ligger utanför bokföringen.${needed}`}
      </p>
      <DataTable<CoFinancingYear>
        caption="Behövd och uppnådd medfinansiering"
        rows={coFinancing}
        empty=""
        narrow="scroll"
        columns={[
          { key: "ar", label: "År", cell: ({ year }) => String(year) },
          money("beviljat", "Beviljat", ({ granted }) => granted),
          money("behov-plan", "Behövs enligt beslutet", ({ neededByPlan }) => neededByPlan),
          money("bidrag", "Årets bidrag", ({ grant }) => grant),
          money("behov-utfall", "Behövs efter utfallet", ({ neededByOutcome }) => neededByOutcome),
          money("uppnatt", "Uppnått", ({ reached }) => reached),
          {
            key: "andel",
            label: "Uppnådd andel (%)",
            numeric: true,
            cell: ({ reachedRate }) => (reachedRate === null ? "–" : rateText(reachedRate)),
          },
        ]}
      />
    </Section>
  );
}
