import type { SignedInRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { signedInRoute } from "../../../../platform/http/route.ts";
import { formatDate } from "../../../../platform/values/format.ts";
import { InfoBox, Layout, Lead, PageHeading } from "../../../../ui/index.ts";
import { addPasskey, passkeyToAdd, removePasskey } from "../../actions/account/passkeys.ts";
import { ownSession, showAccount } from "../account/route.tsx";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { PasskeyForm } from "./passkey-form.tsx";

async function show(request: SignedInRequest, refusal?: Sentence): Promise<PageResponse> {
  const options = await passkeyToAdd(request.services, ownSession(request));
  const view = (
    <Layout back={{ href: "/konto", label: "Ditt konto" }}>
      <PageHeading>Lägg till en nyckel</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal.text}</InfoBox>}
      <Lead>
        Nyckeln finns i telefonen, datorn eller en säkerhetsnyckel. Du bekräftar med fingret, ansiktet eller
        en pinkod.
      </Lead>
      <PasskeyForm action="/konto/nycklar" ceremony="create" options={options} button="Lägg till nyckeln" />
    </Layout>
  );
  return page("Lägg till en nyckel", view, { status: refusal?.status ?? 200 });
}

export const newPasskeyRoute = signedInRoute({
  method: "get",
  path: "/konto/nycklar/ny",
  handle: (request) => show(request),
});

export const addPasskeyRoute = signedInRoute({
  method: "post",
  path: "/konto/nycklar",
  handle: async (request) => {
    const answer = (await request.form()).value("svar");
    const name = `Nyckel från ${formatDate(request.today)}`;
    const outcome = await addPasskey(request.services, { ...ownSession(request), answer, name });
    if (!outcome.ok) return show(request, sentenceFor(outcome.refusal));
    return seeOther("/konto", success("Nyckeln är tillagd. Du kan använda den nästa gång du loggar in."));
  },
});

export const removePasskeyRoute = signedInRoute({
  method: "post",
  path: "/konto/nycklar/ta-bort",
  handle: async (request) => {
    const credentialId = (await request.form()).value("nyckel");
    const outcome = await removePasskey(request.services, { userId: request.signedIn.userId, credentialId });
    if (!outcome.ok) return showAccount(request, sentenceFor(outcome.refusal));
    return seeOther("/konto", success("Nyckeln är borttagen."));
  },
});
