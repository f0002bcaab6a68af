import type { Period } from "./days.ts";
import type { CodeRoles, ParticipationRow } from "./input.ts";

/*
 * Who is counted when. Source: how Finsam participations are counted, see docs and the definitions beside;
 * anonymous and registration error as in SUS. Both ends of a period belong to it.
 */

/** Aktuell: enrolled by the end of the period and not gone before it began. Registration errors are included. */
export function isActive(row: ParticipationRow, period: Period): boolean {
  return row.enrolledOn <= period.to && (row.exitedOn === null || row.exitedOn >= period.from);
}

/** Ny: enrolled within the period. */
export function isNew(row: ParticipationRow, period: Period): boolean {
  return row.enrolledOn >= period.from && row.enrolledOn <= period.to;
}

/** Left within the period, for whatever reason, also as a registration error. */
export function leaves(row: ParticipationRow, period: Period): boolean {
  return row.exitedOn !== null && row.exitedOn >= period.from && row.exitedOn <= period.to;
}

/** Pågående: enrolled by the last day of the period and still there when it has passed. */
export function isOngoingAtEnd(row: ParticipationRow, period: Period): boolean {
  return row.enrolledOn <= period.to && (row.exitedOn === null || row.exitedOn > period.to);
}

/** A registration error is no participation in substance: it is shown as itself and never as an exit or result. */
export function isRegistrationError(row: ParticipationRow, roles: CodeRoles): boolean {
  return row.exitReason !== null && roles.registrationError.has(row.exitReason);
}

/** Avslutad: left within the period and not as a registration error. */
export function isExited(row: ParticipationRow, period: Period, roles: CodeRoles): boolean {
  return leaves(row, period) && !isRegistrationError(row, roles);
}
