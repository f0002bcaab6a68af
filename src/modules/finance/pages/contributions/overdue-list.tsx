import { formatDayAndMonth } from "../../../../platform/values/format.ts";
import { ActionList } from "../../../../ui/index.ts";
import type { Overdue } from "../../actions/contributions/remind.ts";
import { kronorWords } from "./words.ts";

/** The work list of what has fallen due: each line leads to the member's reminder. */
export function OverdueList({ overdue }: { readonly overdue: readonly Overdue[] }) {
  return (
    <ActionList
      empty="Inga avier är förfallna. När en avi inte har betalats i tid hamnar medlemmen här."
      items={overdue.map(({ member, calls, total, remindedOn }) => ({
        href: `/ekonomi/avgifter/medlem/${member.id}?ar=${calls[0]?.call.year ?? ""}#paminnelse`,
        label: `Påminn ${member.name} om ${kronorWords(total)}`,
        reason: remindedOn === null ? "Inte påmind än" : `Påmind ${formatDayAndMonth(remindedOn)}`,
        when: `skulle vara betalt ${calls[0]?.call.dueOn ?? ""}`,
        late: true,
      }))}
    />
  );
}
