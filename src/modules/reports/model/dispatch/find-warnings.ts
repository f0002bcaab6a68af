import { formatKronor } from "../../../../platform/values/format.ts";
import type { DispatchAttachment, DispatchContent, DispatchWarning } from "./dispatch.ts";

export interface MemberShare {
  readonly id: string;
  readonly name: string;
  /** Öre; null where nothing is decided for the member. */
  readonly amount: bigint | null;
}

/** What is worth looking at before the letters leave: an older version attached, a member left out, a figure gone astray. */
export function findWarnings(
  content: DispatchContent,
  attachments: readonly Pick<DispatchAttachment, "name" | "datedOn">[],
  members: readonly MemberShare[],
  addressedMembers: ReadonlySet<string>,
): DispatchWarning[] {
  return [
    ...(attachments.length === 0 ? [{ code: "noAttachment" } as const] : []),
    ...attachments.flatMap(({ name, datedOn }): DispatchWarning[] =>
      datedOn !== null && datedOn < content.decidedOn
        ? [{ code: "attachmentOlderThanDecision", name, datedOn }]
        : [],
    ),
    ...members
      .filter((member) => !addressedMembers.has(member.id))
      .map((member): DispatchWarning => ({ code: "memberWithoutAddress", member: member.name })),
    ...members.flatMap((member): DispatchWarning[] => missingAmount(content.body, member)),
  ];
}

/** The text is the user's to change, but an amount that is no longer the decided one is pointed out. */
function missingAmount(body: string, { name, amount }: MemberShare): DispatchWarning[] {
  if (amount === null || amount === 0n || !body.includes(name)) return [];
  const digits = formatKronor(amount, { decimals: 0 });
  const bare = (text: string) => text.replaceAll(/[\s\u202F\u00A0]/g, "");
  return bare(body).includes(bare(digits))
    ? []
    : [{ code: "amountMissingInText", member: name, amount: digits }];
}
