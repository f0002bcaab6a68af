import type { Duty } from "./duty.ts";

/** Who asks: one user, working as one assignment. Made from a session that is valid now, never kept over requests. */
export interface Actor {
  readonly userId: string;
  readonly userName: string;
  readonly assignmentId: string;
  readonly associationId: string;
  readonly duty: Duty;
  /** Interventions or councils the assignment covers; for a referring official the user's own id; empty in the association zone. */
  readonly units: readonly string[];
  readonly memberId: string | null;
}
