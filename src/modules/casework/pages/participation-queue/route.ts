import { Temporal } from "temporal-polyfill";
import { dutiesByZone } from "../../../../platform/access/duty.ts";
import { seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { seeNotices } from "../../actions/queue/notices.ts";

/** From the start page: what has just happened has been read. `upTo` is when the list was shown. */
export const queueRoutes: readonly Route[] = [
  zoneRoute({
    method: "post",
    path: "/nyss-hant/sett",
    allow: dutiesByZone.party,
    handle: async (request) => {
      const upTo = instantOf((await request.form()).value("upTo")) ?? request.now;
      await request.inZone((work) => seeNotices(work, upTo.toString()));
      return seeOther("/", success("Händelserna är markerade som sedda."));
    },
  }),
];

function instantOf(text: string): Temporal.Instant | null {
  try {
    return text.length > 40 ? null : Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
