import { monthName } from "../../../../platform/values/format.ts";
import type { Tab } from "../../../../ui/index.ts";
import { FilterBar, NumberField, Select, Tabs } from "../../../../ui/index.ts";
import type { Period } from "./period.ts";
import { periodQuery } from "./period.ts";

const pages = [
  { path: "/ekonomi/utfall", label: "Utfall" },
  { path: "/ekonomi/utfall/forklaringar", label: "Förklaringar" },
  { path: "/ekonomi/utfall/prognos", label: "Prognos" },
  { path: "/ekonomi/utfall/inkop", label: "Inköp" },
  { path: "/ekonomi/utfall/bemanning", label: "Bemanning" },
  { path: "/ekonomi/utfall/moms", label: "Moms" },
] as const;
export type OutcomePage = (typeof pages)[number]["path"];

/** The pages beside each other, all of the same period. */
export function OutcomeTabs({ current, period }: { readonly current: OutcomePage; readonly period: Period }) {
  const tabs = pages.map(
    ({ path, label }): Tab => ({ href: path + periodQuery(period), label, current: path === current }),
  );
  return <Tabs label="Utfall och prognos" tabs={tabs} />;
}

/** Chooses the year and how far into it. */
export function PeriodChoice({ period }: { readonly period: Period }) {
  const options = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: index === 11 ? "hela året" : monthName(index + 1),
  }));
  return (
    <FilterBar label="Välj period">
      <NumberField name="ar" label="År" value={String(period.year)} />
      <Select
        name="manad"
        label="Till och med"
        value={String(period.month)}
        options={options}
        emptyLabel={null}
      />
    </FilterBar>
  );
}

/** Chooses the year, where months mean nothing. */
export function YearChoice({ year }: { readonly year: number }) {
  return (
    <FilterBar label="Välj år">
      <NumberField name="ar" label="År" value={String(year)} />
    </FilterBar>
  );
}
