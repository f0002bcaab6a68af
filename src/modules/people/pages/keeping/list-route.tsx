import { page } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { listUsers } from "../../actions/keeping/read-users.ts";
import { UserListView } from "./list-view.tsx";

export const keepers = ["systemAdministrator"] as const;

export const userListRoute = zoneRoute({
  method: "get",
  path: "/drift/anvandare",
  allow: keepers,
  handle: async (request) => {
    const filter = {
      text: (request.query.get("sok") ?? "").slice(0, 100),
      active: request.query.get("visa") !== "stangda",
    };
    const number = pageNumber(request.query.get("sida"));
    const found = await request.inZone((work) => listUsers(work, filter, number));
    return page("Användare", <UserListView found={found} filter={filter} page={number} />);
  },
});

function pageNumber(text: string | null): number {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}
