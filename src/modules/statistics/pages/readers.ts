import type { Duty } from "../../../platform/access/duty.ts";
import { dutiesByZone } from "../../../platform/access/duty.ts";

/** Published figures are for everyone in the association zone; whole ones for who leads a team or keeps the register. */
export const statisticsReaders: readonly Duty[] = [...dutiesByZone.association, "teamLeader", "registrar"];

/** Who answers for that a year's figures are settled. */
export const yearClosers: readonly Duty[] = ["director", "statistician"];

/** Förbundsadministratör in Uppföljning Finsam, and the teams' deltagaransvariga (UF-Roller). */
export const transferReaders: readonly Duty[] = ["director", "statistician", "coordinator", "teamLeader"];
