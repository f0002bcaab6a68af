import type { LetterKind, LetterText } from "./letter.ts";

/**
 * `sending` is on its way, `waiting` is tried again when the mail server was away, `refused` was said no to for good and
 * `dropped` was not needed any more.
 */
export type LetterStatus = "waiting" | "sending" | "sent" | "refused" | "dropped";

/** A letter as it was written; the place of a personal link is left open. */
export interface Letter extends LetterText {
  readonly id: string;
  readonly kind: LetterKind;
  readonly entryId: string | null;
  readonly recipient: string;
  readonly status: LetterStatus;
  readonly attempts: number;
  readonly createdAt: string;
  readonly sentAt: string | null;
  /** What the mail server answered last. */
  readonly answer: string;
}

export type ReminderRefusal =
  /** The entry is removed, or another association's. */
  | { readonly code: "reminder.entryGone" }
  /** Nobody to write to is entered on the entry. */
  | { readonly code: "reminder.noAddress" }
  /** The installation sends no mail. */
  | { readonly code: "reminder.noMailServer" };
