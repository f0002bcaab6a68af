import type { SignedInRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { signedInRoute } from "../../../../platform/http/route.ts";
import { endOwnSession, readAccount } from "../../actions/account/read-account.ts";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { tokenOf } from "../session-token.ts";
import { AccountView } from "./view.tsx";

export function ownSession(request: SignedInRequest) {
  return { userId: request.signedIn.userId, token: tokenOf(request) };
}

export async function showAccount(request: SignedInRequest, refusal?: Sentence): Promise<PageResponse> {
  const mine = await request.services.db.inSystem((work) => readAccount(work, ownSession(request)));
  return page("Ditt konto", <AccountView mine={mine} refusal={refusal?.text} />, {
    status: refusal?.status ?? 200,
  });
}

export const accountRoute = signedInRoute({
  method: "get",
  path: "/konto",
  handle: (request) => showAccount(request),
});

export const endOwnSessionRoute = signedInRoute({
  method: "post",
  path: "/konto/inloggningar/:sessionId/avsluta",
  handle: async (request) => {
    const { db } = request.services;
    const outcome = await db.inSystem((work) =>
      endOwnSession(work, request.signedIn.userId, request.param("sessionId")),
    );
    return outcome.ok
      ? seeOther("/konto", success("Inloggningen är avslutad."))
      : showAccount(request, sentenceFor(outcome.refusal));
  },
});
