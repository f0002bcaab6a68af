import type { Services } from "../../../../platform/http/request.ts";

/** `mail` null: the installation sends nothing. `origin`: where links in letters lead. */
export type LetterServices = Pick<Services, "jobs" | "mail" | "origin">;
