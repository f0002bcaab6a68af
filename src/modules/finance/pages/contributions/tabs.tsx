import { Tabs } from "../../../../ui/index.ts";

const sections = [
  { key: "avgifter", path: "", label: "Avgifter" },
  { key: "reskontra", path: "/reskontra", label: "Reskontra" },
  { key: "prova", path: "/prova", label: "Prova ett belopp" },
  { key: "regler", path: "/regler", label: "Regler" },
  { key: "folkmangd", path: "/folkmangd", label: "Folkmängd" },
] as const;

/** The pages about contributions, beside each other, all for the same year. */
export function ContributionTabs(props: {
  readonly current: (typeof sections)[number]["key"];
  readonly year: number;
}) {
  return (
    <Tabs
      label="Om medlemsavgifterna"
      tabs={sections.map(({ key, path, label }) => ({
        ...{ href: `/ekonomi/avgifter${path}?ar=${props.year}`, label },
        current: key === props.current,
      }))}
    />
  );
}

/** The years there is something for, and the one in view. */
export function YearTabs(props: {
  readonly path: string;
  readonly years: readonly number[];
  readonly year: number;
}) {
  const years = [...new Set([...props.years, props.year])].sort((a, b) => a - b);
  return (
    <Tabs
      label="År"
      tabs={years.map((year) => ({
        ...{ href: `${props.path}?ar=${year}`, label: String(year) },
        current: year === props.year,
      }))}
    />
  );
}
