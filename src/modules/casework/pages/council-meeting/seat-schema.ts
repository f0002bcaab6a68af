import type { SentForm } from "../../../../platform/http/sent-form.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Attendance } from "../../model/council/meeting.ts";

/** More rows than any council has members. */
export const mostSeats = 40;
/** Empty rows at the end, for those who come besides the usual ones. */
export const emptySeats = 3;

/** How many rows the form had: what it says itself, within reason. */
export function seatCount(form: Pick<SentForm, "value">): number {
  const sent = Number(form.value("rows"));
  return Number.isInteger(sent) && sent > 0 ? Math.min(sent, mostSeats) : 0;
}

/** The rows of the form in order. Fields are numbered, so that a row left empty shifts no other. */
export function readSeats(form: Pick<SentForm, "value">): readonly Attendance[] {
  return Array.from({ length: seatCount(form) }, (_, row) => {
    const userId = form.value(`user-${row}`);
    const presence = form.value(`present-${row}`);
    return {
      name: form.value(`name-${row}`).trim().slice(0, 120),
      agency: form.value(`agency-${row}`).trim().slice(0, 120),
      userId: isId(userId) ? userId : null,
      present: presence === "yes" ? true : presence === "no" ? false : null,
    };
  });
}
