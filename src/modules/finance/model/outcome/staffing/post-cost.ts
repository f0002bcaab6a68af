import { Temporal } from "temporal-polyfill";
import type { Post } from "./post.ts";
import { isBooked } from "./post.ts";

type Paid = Pick<Post, "fullTimeMonthlyCost" | "scopePercent" | "fromOn" | "toOn">;

/** Cost of a post in one month (1–12), öre rounded half up: by the days it lasts. */
function monthCost(post: Paid, year: number, month: number): bigint {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const last = first.with({ day: first.daysInMonth });
  const days = daysBetween(post, first.toString(), last.toString());
  const base = BigInt(first.daysInMonth) * 100n;
  return (post.fullTimeMonthlyCost * BigInt(post.scopePercent * days) * 2n + base) / (base * 2n);
}

/** Cost of a post in the months from–to of a year, öre. */
export function postCost(post: Paid, year: number, fromMonth = 1, toMonth = 12): bigint {
  let cost = 0n;
  for (let month = fromMonth; month <= toMonth; month++) cost += monthCost(post, year, month);
  return cost;
}

/** What filled posts will cost the association in the months after one; vacant ones cost nothing. */
export function bookedCostAfter(posts: readonly Post[], year: number, month: number): bigint {
  return posts
    .filter((post) => isBooked(post) && !post.vacant)
    .reduce((sum, post) => sum + postCost(post, year, month + 1), 0n);
}

export function isDuring({ fromOn, toOn }: Pick<Post, "fromOn" | "toOn">, year: number): boolean {
  return fromOn <= `${year}-12-31` && (toOn === null || toOn >= `${year}-01-01`);
}

/** Percent of full time on a day: 330 is 3.3 full-time posts. */
export function scopeOn(
  posts: readonly Pick<Post, "scopePercent" | "fromOn" | "toOn">[],
  day: string,
): number {
  return posts
    .filter(({ fromOn, toOn }) => fromOn <= day && (toOn === null || toOn >= day))
    .reduce((sum, { scopePercent }) => sum + scopePercent, 0);
}

function daysBetween({ fromOn, toOn }: Paid, first: string, last: string): number {
  const from = fromOn > first ? fromOn : first;
  const to = toOn !== null && toOn < last ? toOn : last;
  if (from > to) return 0;
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}
