export type RecipientStatus = "waiting" | "sending" | "sent" | "failed" | "byHand";

/** Something about a dispatch that should be looked at before it is sent; never stops it. */
export type DispatchWarning =
  | { readonly code: "attachmentOlderThanDecision"; readonly name: string; readonly datedOn: string }
  | { readonly code: "memberWithoutAddress"; readonly member: string }
  | { readonly code: "noAttachment" }
  | { readonly code: "amountMissingInText"; readonly member: string; readonly amount: string };

export interface DispatchAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The day in the file's name; null where there is none. */
  readonly datedOn: string | null;
}

export interface DispatchContent {
  /** The year that the decision is about. */
  readonly year: number;
  readonly subject: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly reference: string;
}

export interface MemberAddress {
  readonly id: string;
  readonly memberId: string;
  readonly member: string;
  readonly address: string;
  readonly kind: "shared" | "personal";
}

export interface Recipient {
  readonly id: string;
  readonly memberId: string;
  readonly member: string;
  readonly address: string;
  readonly status: RecipientStatus;
  readonly triedAt: string | null;
  readonly answer: string;
}

export interface Dispatch extends DispatchContent {
  readonly id: string;
  readonly createdAt: string;
  /** When the first letter left; null while nothing has been sent. */
  readonly sentAt: string | null;
  readonly warnings: readonly DispatchWarning[];
  readonly attachments: readonly {
    readonly sort: number;
    readonly name: string;
    readonly size: number;
    readonly hash: string;
  }[];
  readonly recipients: readonly Recipient[];
}

export type DispatchRefusal =
  | { readonly code: "dispatch.gone" }
  | { readonly code: "dispatch.noRecipient" }
  | { readonly code: "dispatch.unknownAddress" }
  | { readonly code: "dispatch.alreadySent" }
  | { readonly code: "dispatch.noMailServer" }
  | { readonly code: "dispatch.nothingWaiting" }
  | { readonly code: "dispatch.unknownMember" }
  | { readonly code: "dispatch.addressTwice" };
