import type { Temporal } from "temporal-polyfill";
import type { ActiveFilter } from "../../../../ui/index.ts";
import { FilterBar, Hidden, Select } from "../../../../ui/index.ts";
import type { Choice, ParticipationChoices } from "../../actions/participation/choices.ts";
import type { ListFilter } from "../../model/participation/list.ts";

type FiltersProps = {
  readonly choices: ParticipationChoices;
  readonly filter: ListFilter;
  readonly today: Temporal.PlainDate;
};

const firstYear = 2009;
const shown = { ongoing: "", exited: "avslutade", all: "alla" } as const;

export function ListFilters({ choices, filter, today }: FiltersProps) {
  const years = Array.from({ length: today.year - firstYear + 1 }, (_, index) => String(today.year - index));
  return (
    <FilterBar label="Filtrera deltagare" active={activeFilters(choices, filter)}>
      {shown[filter.state] === "" ? null : <Hidden name="visa" value={shown[filter.state]} />}
      {choices.interventions.length > 1 ? (
        <Select
          name="insats"
          label="Insats"
          value={filter.interventionId ?? ""}
          options={choices.interventions}
          emptyLabel="Alla"
        />
      ) : null}
      <Select
        name="ar"
        label="Aktuell under år"
        value={filter.year === null ? "" : String(filter.year)}
        options={years.map((year) => ({ value: year, label: year }))}
        emptyLabel="Alla"
      />
      <Select
        name="kontakt"
        label="Kontaktperson"
        value={filter.mine ? "mig" : ""}
        options={[{ value: "mig", label: "Jag" }]}
        emptyLabel="Alla"
      />
      <Select
        name="kommun"
        label="Kommun"
        value={filter.municipalityId ?? ""}
        options={choices.municipalities}
        emptyLabel="Alla"
      />
      <Select name="kon" label="Kön" value={filter.sex ?? ""} options={choices.sex} emptyLabel="Alla" />
    </FilterBar>
  );
}

function activeFilters(choices: ParticipationChoices, filter: ListFilter): readonly ActiveFilter[] {
  const label = (options: readonly Choice[], value: string) =>
    options.find((one) => one.value === value)?.label ?? value;
  return [
    ...(filter.interventionId === null
      ? []
      : [{ label: label(choices.interventions, filter.interventionId), parameters: ["insats"] }]),
    ...(filter.year === null ? [] : [{ label: `Aktuell ${filter.year}`, parameters: ["ar"] }]),
    ...(filter.mine ? [{ label: "Jag är kontaktperson", parameters: ["kontakt"] }] : []),
    ...(filter.municipalityId === null
      ? []
      : [{ label: label(choices.municipalities, filter.municipalityId), parameters: ["kommun"] }]),
    ...(filter.sex === null ? [] : [{ label: label(choices.sex, filter.sex), parameters: ["kon"] }]),
  ];
}
