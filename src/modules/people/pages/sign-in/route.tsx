import { page } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { demoAssignments } from "../../actions/demo-sign-in.ts";
import { ownPath } from "../../model/own-path.ts";
import { SignInView } from "./view.tsx";

export const signInRoute = openRoute({
  method: "get",
  path: "/logga-in",
  handle: async (request) => {
    const till = ownPath(request.query.get("till"));
    const { demo, db } = request.services;
    return page("Logga in", <SignInView till={till} demo={demo ? await db.inSystem(demoAssignments) : undefined} />);
  },
});
