import { CheckboxGroup, FilterBar, Select } from "../../../../ui/index.ts";
import { MEASURES } from "../../model/view/measures.ts";
import type { Seen } from "../../model/view/seen.ts";
import { BREAKDOWNS } from "../../model/view/view.ts";
import type { StatisticsAddress } from "./address.ts";

type FormProps = { readonly seen: Seen; readonly asked: StatisticsAddress };

/** Everything chosen stands in the address, so that the view can be sent to someone else. */
export function StatisticsForm({ seen, asked }: FormProps) {
  const years = seen.allYears.toReversed().map((year) => ({ value: String(year), label: String(year) }));
  const shown = seen.years.map(({ year }) => year);
  const breakdowns = Object.entries(BREAKDOWNS)
    .filter(([key]) => key !== "konsultationer" || seen.scope !== "ownTeams")
    .map(([value, label]) => ({ value, label }));
  return (
    <FilterBar label="Välj vad som visas">
      <Select name="visa" label="Visa" value={asked.breakdown} options={breakdowns} emptyLabel={null} />
      <Select name="fran" label="Från år" value={String(shown[0] ?? "")} options={years} emptyLabel={null} />
      <Select
        name="till"
        label="Till år"
        value={String(shown.at(-1) ?? "")}
        options={years}
        emptyLabel={null}
      />
      {usesMeasure(asked, shown.length) ? (
        <Select
          name="matt"
          label="Mått"
          value={asked.measure.key}
          options={measuresFor(asked)}
          emptyLabel={null}
        />
      ) : null}
      {seen.interventions.length < 2 ? null : (
        <CheckboxGroup
          name="insats"
          label="Insatser (alla om du inte väljer)"
          values={asked.interventions}
          options={seen.interventions.map((name) => ({ value: name, label: name }))}
        />
      )}
    </FilterBar>
  );
}

/** Asked only where the answer changes something. */
function usesMeasure({ breakdown }: StatisticsAddress, years: number): boolean {
  return breakdown === "kon" || breakdown === "utbildning" || (breakdown === "oversikt" && years > 1);
}

function measuresFor({ breakdown }: StatisticsAddress) {
  const words: Record<string, readonly string[]> = {
    kon: ["deltaganden", "nya", "avslutade", "andel"],
    utbildning: ["nya", "deltaganden"],
  };
  const wanted = words[breakdown];
  return MEASURES.filter(({ key }) => wanted === undefined || wanted.includes(key)).map(({ key, label }) => ({
    value: key,
    label: breakdown === "kon" && key === "andel" ? "Till arbete eller studier" : label,
  }));
}
