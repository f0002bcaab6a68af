import type { Work } from "../../../../platform/db/work.ts";
import { associationOf, membersOf } from "../../../associations/index.ts";
import { changeInTenths, readBudgetTable, readContributionTable } from "../../../finance/index.ts";
import type { MemberAddress } from "../../model/dispatch/dispatch.ts";
import { draftText } from "../../model/dispatch/draft-text.ts";
import type { MemberShare } from "../../model/dispatch/find-warnings.ts";
import { readAddresses } from "../../store/member-addresses.ts";

export interface DispatchDraft {
  readonly subject: string;
  readonly body: string;
  readonly decidedOn: string | null;
  readonly reference: string;
  readonly members: readonly MemberShare[];
  readonly addresses: readonly MemberAddress[];
}

/** What the letter about a year's decision would say from the data, and to whom it would go. */
export async function readDraft(work: Work, year: number): Promise<DispatchDraft> {
  const association = await associationOf(work);
  const budget = await readBudgetTable(work, year);
  const table = await readContributionTable(work, [year - 1, year]);
  const mine = table.years.find((one) => one.year === year);
  const before = table.years.find((one) => one.year === year - 1);
  const members = (await membersOf(work)).map(({ id, name }) => ({
    id,
    name,
    amount: mine?.amounts.get(id) ?? null,
  }));
  const decidedOn = budget?.adoptedOn ?? null;
  const reference = budget?.reference ?? "";
  const text = draftText({
    ...{ association: association.name, year, decidedOn, reference, members },
    total: mine?.total ?? 0n,
    changeInTenths: before === undefined ? null : changeInTenths(before.total, mine?.total ?? 0n),
  });
  return {
    ...text,
    decidedOn,
    reference,
    members,
    addresses: await readAddresses(work, work.today.toString()),
  };
}
