import { dutyNames } from "../../../platform/access/duty.ts";
import { Tabs, usePage } from "../../../ui/index.ts";
import { transferReaders } from "./readers.ts";

export type StatisticsTab = "statistik" | "ar" | "kontroll" | "stang" | "overforing" | "riket";

/** The pages of statistics beside each other; one sees those that one may open. */
export function StatisticsTabs({ current }: { readonly current: StatisticsTab }) {
  const { zone, roleName } = usePage();
  const office = zone === "association";
  const enters = transferReaders.some((duty) => dutyNames[duty] === roleName);
  const tabs = [
    { key: "statistik", href: "/statistik", label: "Välj siffror", shown: true },
    { key: "ar", href: "/statistik/ar", label: "År för år", shown: true },
    { key: "kontroll", href: "/statistik/kontroll", label: "Kontrollera en tabell", shown: office },
    { key: "stang", href: "/statistik/stang", label: "Stängda år", shown: true },
    { key: "overforing", href: "/statistik/overforing", label: "Överföring", shown: enters },
    { key: "riket", href: "/statistik/riket", label: "Riket", shown: true },
  ] as const;
  return (
    <Tabs
      label="Statistik"
      tabs={tabs
        .filter(({ shown }) => shown)
        .map(({ key, href, label }) => ({ href, label, current: key === current }))}
    />
  );
}
