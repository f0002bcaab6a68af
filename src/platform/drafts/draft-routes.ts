import { allDuties, zoneOf } from "../access/duty.ts";
import { json } from "../http/response.ts";
import type { Route } from "../http/route.ts";
import { zoneRoute } from "../http/route.ts";
import { formatTime } from "../values/format.ts";
import { draftKeyIsRight, saveDraft } from "./drafts.ts";

const writers = allDuties.filter((duty) => zoneOf(duty) !== "system");

/**
 * Takes a form's fields as they stand, every few seconds while one types and once when the page is left or the session
 * ends. Answers when it was saved, for the line below the form. Does not prolong the session by itself: what is saved when
 * nobody has touched the page must not keep it open.
 */
export const draftRoutes: readonly Route[] = [
  zoneRoute({
    method: "post",
    path: "/utkast",
    allow: writers,
    bodyLimit: 256 * 1024,
    quiet: true,
    handle: async (request) => {
      const key = request.query.get("nyckel") ?? "";
      if (!draftKeyIsRight(key)) return json({ fault: "Utkastet har ingen giltig nyckel." }, 422);
      const { typed } = await request.form();
      await request.inZone((work) => saveDraft(work, request.services.keyring, key, typed));
      return json({ savedAt: request.now.toString(), time: formatTime(request.now) });
    },
  }),
];
