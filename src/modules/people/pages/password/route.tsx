import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { signedInRoute } from "../../../../platform/http/route.ts";
import type { ChangePasswordRefusal } from "../../actions/account/change-password.ts";
import { changePassword } from "../../actions/account/change-password.ts";
import { ownSession } from "../account/route.tsx";
import { sentenceFor } from "../sentences.ts";
import { changePasswordForm } from "./form.ts";
import { PasswordView } from "./view.tsx";

const title = "Byt lösenord";

export const passwordRoute = signedInRoute({
  method: "get",
  path: "/konto/losenord",
  handle: () => page(title, <PasswordView />),
});

export const changePasswordRoute = signedInRoute({
  method: "post",
  path: "/konto/losenord",
  handle: async (request): Promise<PageResponse> => {
    const parsed = (await request.form()).parse(changePasswordForm);
    if (!parsed.ok) return page(title, <PasswordView faults={parsed.faults} />, { status: 422 });
    const { nuvarande: present, nytt: wanted } = parsed.value;
    const outcome = await changePassword(request.services, {
      ...ownSession(request),
      source: request.source,
      present,
      wanted,
    });
    if (!outcome.ok) return faulty(outcome.refusal);
    return seeOther("/konto", success("Lösenordet är bytt. Du är utloggad överallt utom här."));
  },
});

function faulty(refusal: ChangePasswordRefusal): PageResponse {
  const { status, text } = sentenceFor(refusal);
  const field = ["wrongPassword", "noPassword", "tooManyAttempts"].includes(refusal.code)
    ? "nuvarande"
    : "nytt";
  return page(title, <PasswordView faults={new Map([[field, text]])} />, { status });
}
