import type { Temporal } from "temporal-polyfill";
import type { Actor } from "../access/actor.ts";
import { isId } from "../values/id.ts";
import type { ZoneRole } from "./zone-role.ts";
import { zoneRoles } from "./zone-role.ts";

/**
 * Begins a transaction and says who asks, in one round trip. Everything is local to the transaction, so that a pooled
 * connection never carries it on to the next request. The statement has no parameters: each value is checked to be an id
 * or a word of ours.
 */
export function openingStatement(role: ZoneRole, who: Partial<Actor> | null, now: Temporal.Instant): string {
  const settings: [string, string][] = [
    ["role", zoneRoles[role]],
    ["samordna.association_id", idOrEmpty(who?.associationId)],
    ["samordna.user_id", idOrEmpty(who?.userId)],
    ["samordna.units", `{${(who?.units ?? []).map((unit) => idOrEmpty(unit)).join(",")}}`],
    ["samordna.duty", wordOrEmpty(who?.duty)],
    ["samordna.now", now.toString()],
  ];
  return `begin; select ${settings.map(([name, value]) => `set_config('${name}', '${value}', true)`).join(", ")}`;
}

function idOrEmpty(value: string | undefined): string {
  if (value === undefined || value === "") return "";
  if (!isId(value)) throw new Error("not an id");
  return value;
}

function wordOrEmpty(value: string | undefined): string {
  if (value === undefined) return "";
  if (!/^[A-Za-z]+$/.test(value)) throw new Error("not a duty");
  return value;
}
