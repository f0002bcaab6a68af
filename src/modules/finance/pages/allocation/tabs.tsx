import type { Tab } from "../../../../ui/index.ts";
import { FilterBar, NumberField, Tabs } from "../../../../ui/index.ts";

const pages = [
  { path: "/ekonomi/tilldelning", label: "Belopp" },
  { path: "/ekonomi/tilldelning/uppskattning", label: "Uppskattning" },
  { path: "/ekonomi/tilldelning/eget-kapital", label: "Eget kapital" },
  { path: "/ekonomi/tilldelning/trappa", label: "Trappan" },
  { path: "/ekonomi/tilldelning/scenarier", label: "Scenarier" },
] as const;
type AllocationPage = (typeof pages)[number]["path"];

/** The pages of the allocation beside each other, of the same year, and the choice of year. */
export function AllocationTabs({
  current,
  year,
}: {
  readonly current: AllocationPage;
  readonly year: number;
}) {
  const tabs = pages.map(
    ({ path, label }): Tab => ({ href: `${path}?ar=${year}`, label, current: path === current }),
  );
  return (
    <>
      <Tabs label="Statens tilldelning" tabs={tabs} />
      <FilterBar label="Välj år">
        <NumberField name="ar" label="År" value={String(year)} />
      </FilterBar>
    </>
  );
}
