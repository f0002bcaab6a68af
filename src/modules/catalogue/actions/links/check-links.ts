import { Temporal } from "temporal-polyfill";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { LinkCheck } from "../../model/links/link-check.ts";
import { keepCheck, readChecks } from "../../store/links/checks.ts";
import type { Run } from "../reminders/each-association.ts";
import type { AskLink } from "./ask-link.ts";

/** So that no site is disturbed: at most this many addresses of one host a time. */
const mostPerHost = 20;

/** Checks addresses one after the other and keeps each answer at once; gives how many do not answer. */
export async function checkLinks(
  run: Run,
  associationId: string,
  urls: readonly string[],
  ask: AskLink,
  told: {
    readonly progress?: (done: number, total: number) => Promise<void>;
    /** True when the process is to stop: what is left is taken the next time. */
    readonly ended?: () => boolean;
  } = {},
): Promise<{ readonly checked: number; readonly failing: number }> {
  const chosen = fewPerHost(urls);
  let failing = 0;
  for (const [index, url] of chosen.entries()) {
    if (told.ended?.() === true) break;
    await told.progress?.(index, chosen.length);
    const answer = await ask(url);
    await run((work) => keepCheck(work, associationId, { url, ...answer }));
    failing += answer.outcome === "answers" ? 0 : 1;
  }
  return { checked: chosen.length, failing };
}

function fewPerHost(urls: readonly string[]): readonly string[] {
  const perHost = new Map<string, number>();
  return urls.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).host : "";
    const count = (perHost.get(host) ?? 0) + 1;
    perHost.set(host, count);
    return count <= mostPerHost;
  });
}

const week = Temporal.Duration.from({ hours: 24 * 7 });

/** Those that were never checked, or a week ago; the oldest first, so that what one time leaves the next one takes. */
export async function linksToCheck(work: BareWork, urls: readonly string[]): Promise<readonly string[]> {
  const checks = new Map((await readChecks(work)).map((one): [string, LinkCheck] => [one.url, one]));
  const old = work.now.subtract(week);
  const at = (url: string) => checks.get(url)?.checkedAt ?? "";
  return urls
    .filter((url) => at(url) === "" || Temporal.Instant.compare(Temporal.Instant.from(at(url)), old) <= 0)
    .sort((a, b) => at(a).localeCompare(at(b)));
}
