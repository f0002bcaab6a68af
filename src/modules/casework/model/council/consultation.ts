import type { Temporal } from "temporal-polyfill";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** Advice without enrolment (ST08): a day, a number and who asked. There is no room in it for a person. */
export interface Consultation {
  readonly id: string;
  readonly councilId: string;
  readonly heldOn: string;
  /** 1–1000 */
  readonly quantity: number;
  /** Name of an agency in our own list; null where it was not taken down. */
  readonly askedBy: string | null;
  readonly version: number;
}

export type TypedConsultation = {
  readonly heldOn: string | null;
  readonly quantity: string;
  readonly askedBy: string;
};

export type ConsultationRefusal =
  | { readonly code: "consultationDayMissing" }
  | { readonly code: "consultationInFuture" }
  | { readonly code: "consultationTooOld" }
  | { readonly code: "quantityUnreadable" }
  | { readonly code: "agencyUnknown" };

export type CheckedConsultation = Pick<Consultation, "heldOn" | "quantity" | "askedBy">;

/** The years before are closed in practice; older figures come by import. */
const yearsBack = 20;

export function checkConsultation(
  typed: TypedConsultation,
  agencies: readonly string[],
  today: Temporal.PlainDate,
): Outcome<CheckedConsultation, ConsultationRefusal> {
  if (typed.heldOn === null) return refused({ code: "consultationDayMissing" });
  if (typed.heldOn > today.toString()) return refused({ code: "consultationInFuture" });
  if (typed.heldOn < today.subtract({ years: yearsBack }).toString())
    return refused({ code: "consultationTooOld" });
  const quantity = /^\d{1,4}$/.test(typed.quantity.trim()) ? Number(typed.quantity) : 0;
  if (quantity < 1 || quantity > 1000) return refused({ code: "quantityUnreadable" });
  if (typed.askedBy !== "" && !agencies.includes(typed.askedBy)) return refused({ code: "agencyUnknown" });
  return done({ heldOn: typed.heldOn, quantity, askedBy: typed.askedBy === "" ? null : typed.askedBy });
}

/** True where ten or twelve figures in a row remain when spaces and marks between them are taken away, right number or not. */
export function looksLikePersonalNumber(text: string): boolean {
  return /(?:^|\D)(?:\d{2})?\d{10}(?!\d)/.test(text.replaceAll(/[\s.+/–−-]/g, ""));
}
