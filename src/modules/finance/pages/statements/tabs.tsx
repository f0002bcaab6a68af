import { Tabs } from "../../../../ui/index.ts";

const pages = [
  { path: "", label: "Räkenskaper" },
  { path: "/kontroller", label: "Kontroller" },
  { path: "/uppgifter", label: "Egna uppgifter" },
  { path: "/publicerat", label: "Publicerade siffror" },
  { path: "/bokslut", label: "Bokslut" },
] as const;

export type StatementsPath = (typeof pages)[number]["path"];

/** Errands on the year's statements, beside each other. */
export function StatementsTabs({
  year,
  current,
}: {
  readonly year: number;
  readonly current: StatementsPath;
}) {
  return (
    <Tabs
      label={`Räkenskaper ${year}`}
      tabs={pages.map(({ path, label }) => ({
        label,
        href: `/ekonomi/rakenskaper${path}?ar=${year}`,
        current: path === current,
      }))}
    />
  );
}

/** The year before and after, on the same page. */
export function YearLinks({ year, current }: { readonly year: number; readonly current: StatementsPath }) {
  return (
    <Tabs
      label="År"
      tabs={[year - 1, year, year + 1].map((one) => ({
        label: String(one),
        href: `/ekonomi/rakenskaper${current}?ar=${one}`,
        current: one === year,
      }))}
    />
  );
}
