import type { Work } from "../../../../platform/db/work.ts";
import { formatIsoDate } from "../../../../platform/values/format.ts";
import type { ActionItem } from "../../../../ui/index.ts";
import { waitingProposals } from "../../actions/proposals/read-review.ts";
import { ownEntriesDue } from "../../actions/proposals/use-own-entry.ts";
import { dueVerifications } from "../../actions/reminders/read-overview.ts";
import { readSuggestions } from "../../actions/suggestion/read-suggestions.ts";
import { editors } from "../duties.ts";

/** What the catalogue asks of who edits it: proposals, readers' remarks, and entries that nobody has confirmed in time. */
export async function catalogueTasks(work: Work): Promise<ActionItem[]> {
  if (!editors.includes(work.actor.duty)) return [];
  const proposals = await waitingProposals(work);
  const suggestions = (await readSuggestions(work)).filter((one) => one.handledAt === null).length;
  const due = await dueVerifications(work);
  const [first] = due;
  return [
    ...(proposals === 0
      ? []
      : [
          {
            href: "/insatskatalog/forslag",
            label:
              proposals === 1 ? "Ta ställning till ett förslag" : `Ta ställning till ${proposals} förslag`,
            reason: "Huvudmän vill ändra i insatskatalogen.",
          },
        ]),
    ...(suggestions === 0
      ? []
      : [
          {
            href: "/insatskatalog/forslag#synpunkter",
            label:
              suggestions === 1
                ? "Läs en synpunkt från en läsare"
                : `Läs ${suggestions} synpunkter från läsare`,
            reason: "Någon har påpekat ett fel i insatskatalogen.",
          },
        ]),
    ...(first === undefined
      ? []
      : [
          {
            href: "/insatskatalog/paminnelser",
            label:
              due.length === 1
                ? `Se till att ${first.name} bekräftas i katalogen`
                : `Se till att ${due.length} insatser bekräftas i katalogen`,
            reason: due.map(({ name }) => name).join(", "),
            when: `senast ${formatIsoDate(first.dueOn)}`,
            late: first.dueOn < work.today.toString(),
          },
        ]),
  ];
}

/** What the catalogue asks of a team leader: to confirm what it says about the team. */
export async function hostTasks(work: Work): Promise<ActionItem[]> {
  if (work.actor.duty !== "teamLeader") return [];
  const due = await ownEntriesDue(work);
  return due.map(({ entryId, name, dueOn }) => ({
    href: `/insatskatalog/min/${entryId}`,
    label: `Bekräfta uppgifterna om ${name}`,
    reason: "Det som står i insatskatalogen ska ses efter.",
    when: `senast ${formatIsoDate(dueOn)}`,
    late: dueOn < work.today.toString(),
  }));
}
