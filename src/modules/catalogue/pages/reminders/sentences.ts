import type { VerifyRefusal } from "../../actions/verification/verify-entry.ts";
import type { ReminderRefusal } from "../../model/reminders/sent-letter.ts";

interface Answer {
  readonly status: number;
  readonly text: string;
}

const entryGone = { status: 404, text: "Insatsen finns inte längre i katalogen." };

const answers = {
  "verification.entryGone": entryGone,
  "reminder.entryGone": entryGone,
  "reminder.noAddress": {
    status: 409,
    text: "Insatsen har ingen adress att skriva till. Fyll i huvudmannens adress på insatsen först, eller skapa en länk och lämna över den själv.",
  },
  "reminder.noMailServer": {
    status: 409,
    text: "Samordna skickar inte e-post i den här installationen. Skapa en länk och lämna över den själv.",
  },
} as const satisfies Record<ReminderRefusal["code"] | VerifyRefusal["code"], Answer>;

export function sentenceFor(refusal: ReminderRefusal | VerifyRefusal): Answer {
  return answers[refusal.code];
}
