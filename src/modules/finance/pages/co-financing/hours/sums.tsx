import { monthName } from "../../../../../platform/values/format.ts";
import { DataTable } from "../../../../../ui/index.ts";
import type { Activity, HoursEntry } from "../../../model/co-financing/hours.ts";
import type { EmployeeYear } from "../../../model/co-financing/hours-sums.ts";
import { activityMinutes, employeeYears, monthSums } from "../../../model/co-financing/hours-sums.ts";
import { kronor } from "../../allocation/money.ts";
import { hoursText } from "../sentences.ts";

type Props = {
  readonly entries: readonly HoursEntry[];
  readonly year: number;
  readonly activities: readonly Activity[];
};

/** Hours by person and month, and by activity. `entries` are the year's. */
export function HoursSums({ entries, year, activities }: Props) {
  const people = employeeYears(entries, year);
  const months = monthSums(entries);
  const minutes = entries.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <>
      <DataTable<EmployeeYear>
        caption={`Timmar per person och månad ${year}`}
        rows={people}
        empty=""
        narrow="scroll"
        columns={[
          { key: "anstalld", label: "Anställd", cell: ({ employee }) => employee },
          ...months.map(({ month }) => ({
            key: `m${month}`,
            label: monthName(month).slice(0, 3),
            numeric: true,
            cell: (one: EmployeeYear) => hoursText(one.months[month - 1]?.minutes ?? 0),
          })),
          { key: "ar", label: "Timmar", numeric: true, cell: (one) => hoursText(one.minutes) },
          { key: "kostnad", label: "Kostnad (kr)", numeric: true, cell: ({ cost }) => kronor(cost) },
        ]}
        footer={
          new Map([
            ["anstalld", "Summa"],
            ...months.map((one) => [`m${one.month}`, hoursText(one.minutes)] as const),
            ["ar", hoursText(minutes)],
            ["kostnad", kronor(people.reduce((sum, { cost }) => sum + cost, 0n))],
          ])
        }
      />
      <DataTable<readonly [string, number]>
        caption={`Timmar per aktivitet ${year}`}
        rows={[...activityMinutes(entries)]}
        empty=""
        columns={[
          { key: "kod", label: "Kod", cell: ([code]) => code },
          {
            key: "namn",
            label: "Aktivitet",
            cell: ([code]) => activities.find((one) => one.code === code)?.name ?? "",
          },
          { key: "timmar", label: "Timmar", numeric: true, cell: ([, sum]) => hoursText(sum) },
        ]}
      />
    </>
  );
}
